import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { DECOYS, NOTHING_HAPPENS } from './no-sending';
import { addContest, answerQuestions, finderIn, sketch } from './small-contest';
import { setStage } from './stage';

describe.each(BROWSERS)('what is no sending, in %s', (kind) => {
  const stage = setStage(kind);

  it('leaves no trace, and a button without effect is kept as attempted only', async () => {
    const kept: string[] = [];
    const attempt = addContest(stage.site, 'sans-effet', NOTHING_HAPPENS);
    for (const [index, { what, body, visit }] of DECOYS.entries()) {
      const path = addContest(stage.site, `leurre-${index}`, body);
      kept.push(`${path} ${what}`);
      const page = await stage.open(path);
      page.setDefaultTimeout(15_000);
      if (!what.includes('sign-in')) await stage.announced(page);
      await visit(finderIn(page), page);
    }
    const page = await stage.open(attempt);
    await stage.announced(page);
    await answerQuestions(finderIn(page));
    await page.click('#envoyer');
    await expect.poll(async () => (await addresses()).includes(attempt), { timeout: 20_000 }).toBe(true);
    const recorded = await addresses();
    expect(kept.filter((one) => recorded.some((path) => one.startsWith(`${path} `)))).toEqual([]);
    const { disclosures } = await stage.rows();
    expect(disclosures.map((one) => sketch(one).state)).toEqual(['attempted']);
  });

  async function addresses(): Promise<string[]> {
    return (await stage.rows()).disclosures.map(({ place }) => new URL(place.address).pathname.slice(1));
  }
});
