import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { addContest, answerQuestions, finderIn, KEPT, sketch } from './small-contest';
import { setStage } from './stage';
import { PLACES, REQUESTS } from './ways-of-sending';

describe.each(BROWSERS)('a form is kept however it is sent, in %s', (kind) => {
  const stage = setStage(kind);

  it.each([...REQUESTS, ...PLACES])('$how', async ({ how, body, before, find: findIn = finderIn, send }) => {
    const page = await stage.open(addContest(stage.site, how.replace(/[^a-z]+/gi, '-'), body));
    await before?.(page);
    await stage.announced(page);
    const find = findIn(page);
    await answerQuestions(find);
    await (send ? send(find) : (await find('#envoyer'))?.click());
    const { disclosures } = await stage.kept(1);
    expect(sketch(disclosures[0])).toEqual(KEPT);
    expect(stage.site.posts).toHaveLength(1);
  });
});
