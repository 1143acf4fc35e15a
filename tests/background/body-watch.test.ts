import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BodyWatch, makeBodyWatch } from '../../src/background/body-watch';
import type { Observed } from '../../src/disclosure/schema';
import type { SentBody } from '../../src/disclosure/traces/read-body';
import type { FillingSeen } from '../../src/messages/page-messages';
import type { Sender } from '../../src/platform/messaging';
import { uuidOf } from '../ledger/sample-entry';
import { makeMemory } from './session-memory';

const sender: Sender = {
  kind: 'page',
  tabId: 7,
  frameId: 0,
  address: 'https://cadre.test/jeu',
  topAddress: 'https://www.jeu.test/',
  topTitle: 'Grand jeu',
  isPrivate: false,
};
const EMAIL = [{ kind: 'email' as const, value: 'marie@exemple.fr' }];
const START = Date.UTC(2026, 2, 3, 10);

let isOn: boolean;
let awake: number;
let listeners: Map<number, Set<(request: { address: string; at: number; body: SentBody }) => void>>;
let told: { draftId: string; observed: readonly Observed[] }[];
let memory: ReturnType<typeof makeMemory>;
let watch: BodyWatch;

function start(): BodyWatch {
  return makeBodyWatch({
    listen: (tabId, heard) => {
      const heardIn = listeners.get(tabId) ?? new Set();
      listeners.set(tabId, heardIn.add(heard));
      return { end: () => void heardIn.delete(heard) };
    },
    isWanted: async (screen) => isOn && screen === 'contest',
    seen: (draftId, observed) => void told.push({ draftId, observed }),
    stayAwake: async (work) => {
      awake++;
      return work().finally(() => awake--);
    },
    memory,
  });
}

const filling = (more: Partial<FillingSeen> = {}): FillingSeen => ({
  type: 'fillingSeen',
  draftId: uuidOf(1),
  screen: 'contest',
  identifiers: [],
  pressedAt: null,
  ...more,
});
const listening = (tabId = 7) => listeners.get(tabId)?.size ?? 0;
function send(address: string, text: string, tabId = 7): void {
  const body = { raw: [{ bytes: new TextEncoder().encode(text).buffer }] };
  for (const heard of listeners.get(tabId) ?? []) heard({ address, at: Date.now(), body });
}

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  isOn = true;
  awake = 0;
  listeners = new Map();
  told = [];
  memory = makeMemory();
  watch = start();
});
afterEach(() => vi.useRealTimers());

describe('a form that is filled in and sent', () => {
  it('is watched for what its page sent to others, before the press and after, without the value', async () => {
    expect(await watch.noteFilling(filling(), sender)).toBe(true);
    // Left before the field did.
    send('https://px.mesure.test/c', '{"e":"marie@exemple.fr"}');
    vi.advanceTimersByTime(3_000);
    await watch.noteFilling(filling({ identifiers: EMAIL }), sender);
    send('https://px.regie.test/c', 'e=marie%40exemple.fr');
    expect(told).toEqual([]);
    vi.advanceTimersByTime(5_000);
    await watch.noteFilling(filling({ identifiers: EMAIL, pressedAt: Date.now() }), sender);
    vi.advanceTimersByTime(50);
    send('https://px.regie.test/c', 'marie@exemple.fr');
    expect(told.flatMap(({ observed }) => observed)).toEqual([
      {
        host: 'px.mesure.test',
        kind: 'email',
        variant: 'plain',
        at: '2026-03-03T10:00:00.000Z',
        moment: 'before-sending',
        part: 'body',
      },
      {
        host: 'px.regie.test',
        kind: 'email',
        variant: 'url-encoded',
        at: '2026-03-03T10:00:03.000Z',
        moment: 'before-sending',
        part: 'body',
      },
      {
        host: 'px.regie.test',
        kind: 'email',
        variant: 'plain',
        at: '2026-03-03T10:00:08.050Z',
        moment: 'on-sending',
        part: 'body',
      },
    ]);
    expect(memory.all()).not.toContain('marie');
  });

  it('is not watched for what went to the page, to the page around it, or carried nothing', async () => {
    await watch.noteFilling(filling({ identifiers: EMAIL, pressedAt: START }), sender);
    send('https://api.cadre.test/envoyer', 'marie@exemple.fr');
    send('https://stats.jeu.test/', 'marie@exemple.fr');
    send('https://px.mesure.test/', 'jean@exemple.fr');
    send('https://px.mesure.test/', '');
    send('not an address', 'marie@exemple.fr');
    expect(told).toEqual([]);
  });
});

describe('a listener', () => {
  it('stands only where the user wants it, for a form that is recorded', async () => {
    expect(await watch.noteFilling(filling({ screen: 'sign-in' }), sender)).toBe(false);
    isOn = false;
    expect(await watch.noteFilling(filling({ identifiers: EMAIL }), sender)).toBe(false);
    expect([listening(), awake]).toEqual([0, 0]);
  });

  it.each([
    ['two minutes after the user came to a form', filling(), 120_000],
    ['ten minutes after the last change', filling({ identifiers: EMAIL }), 600_000],
    ['ten seconds after it was sent', filling({ identifiers: EMAIL, pressedAt: START }), 10_000],
  ])('is gone %s, and the background may sleep', async (_, said, after) => {
    await watch.noteFilling(said, sender);
    vi.advanceTimersByTime(after - 1);
    expect([listening(), awake]).toEqual([1, 1]);
    await vi.advanceTimersByTimeAsync(1);
    expect([listening(), awake]).toEqual([0, 0]);
    expect(await memory.get('bodies')).toEqual([]);
  });

  it('is one for each tab, and goes with its tab, or when the settings change', async () => {
    await watch.noteFilling(filling(), sender);
    await watch.noteFilling(filling({ draftId: uuidOf(2) }), sender);
    await watch.noteFilling(filling({ draftId: uuidOf(3) }), { ...sender, tabId: 8 });
    expect([listening(7), listening(8)]).toEqual([1, 1]);
    watch.removeTab(7);
    expect([listening(7), listening(8)]).toEqual([0, 1]);
    watch.stop();
    expect([listening(7), listening(8)]).toEqual([0, 0]);
  });

  it('hears of no other tab', async () => {
    await watch.noteFilling(filling({ identifiers: EMAIL, pressedAt: START }), sender);
    send('https://px.mesure.test/', 'marie@exemple.fr', 8);
    expect(told).toEqual([]);
  });

  it('that an earlier run left behind is taken away, and the form is taken up again', async () => {
    await watch.noteFilling(filling({ identifiers: EMAIL }), sender);
    const before = listening();
    watch = start();
    await watch.resume();
    // The one of the earlier run is out of reach here; the new one is added and gone.
    expect(listening()).toBe(before);
    await watch.noteFilling(filling({ identifiers: EMAIL, pressedAt: START }), sender);
    expect(listening()).toBe(before + 1);
  });
});

it('what is held until the page tells what was typed is bounded', async () => {
  await watch.noteFilling(filling(), sender);
  send('https://px.mesure.test/', 'marie@exemple.fr');
  for (let made = 0; made < 12; made++) send(`https://p${made}.mesure.test/`, 'x'.repeat(99_000));
  await watch.noteFilling(filling({ identifiers: EMAIL, pressedAt: START }), sender);
  expect(told).toEqual([]);
});
