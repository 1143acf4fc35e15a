import { expect, it, vi } from 'vitest';
import type { PageMessage, PageReply } from '../../src/messages/page-messages';
import { makeJudgeLine } from '../../src/page/ask-judge';

const asked = (text: string) => ({ texts: { languages: ['fr'], texts: [text], links: [] } }) as const;
const judgement = { weights: [2], roles: [] };

it('asks the background, and the same thing only once', async () => {
  const tell = vi.fn(async (_: PageMessage): Promise<PageReply | null> => ({ ok: true, judgement }));
  const ask = makeJudgeLine(tell);
  expect(await ask(asked('Vos données'))).toEqual(judgement);
  expect(await ask(asked('Vos données'))).toEqual(judgement);
  expect(tell.mock.calls).toEqual([[{ type: 'textsTaken', ...asked('Vos données') }]]);
  await ask(asked('Vos droits'));
  expect(tell).toHaveBeenCalledTimes(2);
});

it.each([
  ['nobody answers', null],
  ['the extension is paused', { ok: true } as const],
  ['the disk is busy', { ok: false, again: true } as const],
])('has no answer when %s, and asks again', async (_, reply) => {
  const tell = vi.fn(async (): Promise<PageReply | null> => reply);
  const ask = makeJudgeLine(tell);
  expect(await ask(asked('Vos données'))).toBeNull();
  expect(await ask(asked('Vos données'))).toBeNull();
  expect(tell).toHaveBeenCalledTimes(2);
});

it('forgets old answers rather than keep what a page said for ever', async () => {
  const tell = vi.fn(async (): Promise<PageReply | null> => ({ ok: true, judgement }));
  const ask = makeJudgeLine(tell);
  for (let at = 0; at < 6; at++) await ask(asked(`texte ${at}`));
  await ask(asked('texte 0'));
  expect(tell).toHaveBeenCalledTimes(7);
});
