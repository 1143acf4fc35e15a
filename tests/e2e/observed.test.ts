import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { TRACE_VARIANTS } from '../../src/disclosure/schema';
import { BROWSERS, DASHBOARD } from './browsers';
import { CARRIED, INNOCENT, pageLeakingInAddresses, pageLeakingInBodies } from './leaks';
import { addContest, answerQuestions, finderIn } from './small-contest';
import { setStage } from './stage';
import { VISITOR } from './visitor';

const HOSTS = [...TRACE_VARIANTS.map((variant) => `${variant}.mesure.test`), 'pixel.regie.test', 'cdn.police.test'];
const { email } = VISITOR;
const ELSE = createHash('sha256').update('autre@exemple.test').digest('hex');

describe.each(BROWSERS)('requests that carry a typed address, in %s', (kind) => {
  const stage = setStage(kind, { hosts: HOSTS });

  async function enter(body: string, pause: () => Promise<unknown> = async () => undefined) {
    const page = await stage.open(addContest(stage.site, 'mesure', body));
    await stage.announced(page);
    await answerQuestions(finderIn(page));
    // The pictures have been answered by the time that a person comes to the button.
    await page.waitForNetworkIdle({ idleTime: 300 });
    await pause();
    await (await finderIn(page)('#envoyer'))?.click();
    await page.waitForSelector('#merci');
    await stage.kept(1);
  }

  const look = (observeBodies: boolean) =>
    stage.own.evaluate(
      (on) => chrome.runtime.sendMessage({ type: 'changeSettings', settings: { observeBodies: on } }),
      observeBodies,
    );
  const observed = async () =>
    (await stage.rows()).holdings
      .flatMap(({ claims }) => claims.flatMap(({ observed: seen = [] }) => seen))
      .map(
        ({ host, kind: what, variant, moment, part }) => `${host.split(':')[0]} ${what} ${variant} ${moment} ${part}`,
      )
      .sort();
  const inRoom = async (words: string) => {
    const room = await stage.driver.openOwn(`${DASHBOARD}#/disclosure/${(await stage.rows()).disclosures[0]?.id}`);
    await room.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);
    return room.evaluate(() => document.body.innerText);
  };

  it('are noticed in every form, before sending and on it, and make their receivers holders', async () => {
    await enter(pageLeakingInAddresses(stage.site.port, CARRIED, CARRIED.sha256));
    const expected = TRACE_VARIANTS.map(
      (variant) => `${variant}.mesure.test email ${variant} before-sending undefined`,
    );
    await expect
      .poll(observed, { timeout: 12_000 })
      .toEqual([...expected, 'pixel.regie.test email sha256 on-sending undefined'].sort());
    const rows = await stage.rows();
    expect(rows.holders.map(({ name }) => name).sort()).toEqual(expect.arrayContaining(['mesure.test', 'regie.test']));
    expect(JSON.stringify(rows)).not.toContain(email);
    expect(await inRoom('sha512.mesure.test')).toMatch(/SHA-256, (?:vers|to) sha256\.mesure\.test/);
  });

  it('are noticed by their bodies too, in every form, where the user has asked for that', async () => {
    await look(true);
    await enter(pageLeakingInBodies(stage.site.port, CARRIED, CARRIED.sha256));
    const expected = TRACE_VARIANTS.map((variant) => `${variant}.mesure.test email ${variant} before-sending body`);
    await expect
      .poll(observed, { timeout: 12_000 })
      .toEqual([...expected, 'pixel.regie.test email sha256 on-sending body'].sort());
    expect(JSON.stringify(await stage.rows())).not.toContain(email);
    expect(await inRoom('sha512.mesure.test')).toMatch(
      /sha256\.mesure\.test:\d+, (?:dans le contenu de la requête|in the body of the request)/,
    );
  });

  it('are told by their bodies from requests of the same page that carry nothing', async () => {
    await look(true);
    await enter(pageLeakingInBodies(stage.site.port, INNOCENT, ELSE));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await observed()).toEqual([]);
    expect(stage.site.posts.filter(({ host }) => host.endsWith('.mesure.test')).length).toBe(TRACE_VARIANTS.length);
  });

  it('are not noticed by their bodies where the user has not asked for it', async () => {
    await look(false);
    await enter(pageLeakingInBodies(stage.site.port, CARRIED, CARRIED.sha256));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await observed()).toEqual([]);
    expect(stage.site.posts.filter(({ host }) => host.endsWith('.mesure.test')).length).toBe(TRACE_VARIANTS.length);
  });

  it('are told from requests of the same page that carry nothing', async () => {
    await enter(pageLeakingInAddresses(stage.site.port, INNOCENT, ELSE));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const { holders, holdings } = await stage.rows();
    expect(holdings.filter(({ role }) => role === 'observed')).toEqual([]);
    expect(holders.map(({ name }) => name)).not.toContain('mesure.test');
    expect(stage.site.asked.filter(({ host }) => host.endsWith('.mesure.test')).length).toBe(TRACE_VARIANTS.length);
  });

  // Firefox gives tests no handle on its background.
  it.runIf(kind === 'chromium')('by their bodies have a listener only while a form is filled in and sent', async () => {
    const listens = async () => {
      const target = stage.driver.browser.targets().find((one) => one.type() === 'service_worker');
      const worker = await target?.worker();
      return worker?.evaluate(() => chrome.webRequest.onBeforeRequest.hasListeners());
    };
    await look(true);
    expect(await listens()).toBe(false);
    const page = await stage.open('jeu-fetch.html');
    await stage.announced(page);
    expect(await listens()).toBe(false);
    await page.click('input[type=email]');
    await expect.poll(listens).toBe(true);
    // A switch that is put off takes it away at once; coming to another field does not bring it back.
    await look(false);
    await expect.poll(listens).toBe(false);
    await look(true);
    await page.type('input[type=email]', email);
    await page.keyboard.press('Tab');
    await expect.poll(listens).toBe(true);
    await page.close();
    await expect.poll(listens).toBe(false);
    await look(false);
  });

  it.runIf(kind === 'firefox')('are noticed by their bodies though the background has had nothing to do', async () => {
    await look(true);
    await enter(pageLeakingInBodies(stage.site.port, CARRIED, CARRIED.sha256), () => stage.driver.stopBackground());
    await expect.poll(observed).toContain('pixel.regie.test email sha256 on-sending body');
    await look(false);
  });

  it.runIf(kind === 'chromium')('by their bodies wake no background that was stopped and came again', async () => {
    const runs = () => stage.driver.browser.targets().some((one) => one.type() === 'service_worker');
    await look(true);
    const page = await stage.open('jeu-fetch.html');
    await stage.announced(page);
    await page.click('#email');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const send = () =>
      page.evaluate((port) => {
        fetch(`http://pixel.regie.test:${port}/collecte`, { method: 'POST', mode: 'no-cors', body: 'a=1' });
      }, stage.site.port);
    await stage.driver.stopBackground();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await send();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    // Woken by what the browser remembered of the listener, or by the page's line; either way it clears that away.
    await look(false);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await stage.driver.stopBackground();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await send();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(runs()).toBe(false);
  });
});
