import { expect, it } from 'vitest';
import type { PageMessage } from '../../src/messages/page-messages';
import type { WatchedPoint } from '../../src/page/draft-point';
import { makeFillingTeller } from '../../src/page/filling-teller';

const input = document.createElement('input');
input.value = 'marie@exemple.fr';
const point = (id: string, category: string) =>
  ({ id, point: { screen: 'contest', fields: [{ category, elements: [input] }] } }) as unknown as WatchedPoint;
const settle = () => new Promise((resolve) => setTimeout(resolve));

async function tell(bodies: boolean, category = 'email') {
  const told: Extract<PageMessage, { type: 'fillingSeen' }>[] = [];
  const teller = makeFillingTeller(async (message) => {
    if (message.type === 'fillingSeen') told.push(message);
    return { ok: true, bodies };
  });
  const watched = point('a', category);
  teller.come(input, () => null);
  teller.come(document.body, () => watched);
  expect(told).toEqual([]);
  teller.come(input, () => watched);
  teller.come(input, () => watched);
  teller.change(watched);
  teller.press(watched, [{ kind: 'email', value: input.value }]);
  await settle();
  return told.map(({ identifiers, pressedAt }) => `${identifiers.map(({ value }) => value)} ${pressedAt !== null}`);
}

it('a form is told of once, and what was typed only where the background looks into bodies', async () => {
  expect(await tell(false)).toEqual([' false']);
  expect(await tell(true)).toEqual([' false', 'marie@exemple.fr false', 'marie@exemple.fr true']);
});

it('a form that asks for no address or number is not told of', async () => {
  expect(await tell(true, 'birth-date')).toEqual([]);
});
