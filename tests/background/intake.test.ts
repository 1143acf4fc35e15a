import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDraftShelf } from '../../src/background/draft-shelf';
import { type Intake, makeIntake } from '../../src/background/intake';
import { type Ledger, openLedger } from '../../src/ledger/ledger';
import type { Draft, Gesture, RequestsMade } from '../../src/messages/page-messages';
import type { Sender } from '../../src/platform/messaging';
import { sampleReading, uuidOf } from '../ledger/sample-entry';
import { makeMemory } from './session-memory';

const name = 'intake-under-test';
const sender: Sender = {
  kind: 'page',
  tabId: 7,
  frameId: 0,
  address: 'https://jeu.test/participer?email=marie@exemple.fr#x',
  topAddress: 'https://jeu.test/participer?email=marie@exemple.fr#x',
  topTitle: 'Grand jeu',
  isPrivate: false,
};
const draft: Draft = {
  id: uuidOf(1),
  screen: 'contest',
  reasons: ['title: jeu concours'],
  title: 'Grand jeu',
  language: 'fr',
  fields: [
    { category: 'email', label: 'E-mail', required: true },
    { category: 'mobile', label: 'Mobile', required: false },
  ],
  boxes: [
    {
      control: 'checkbox',
      wording: 'J’accepte les offres des partenaires',
      purposes: ['partners'],
      required: false,
      preTicked: true,
      sense: 'agrees',
    },
  ],
  notices: ['Vos données sont traitées par Exemple.'],
  links: [{ role: 'rules', address: 'https://jeu.test/reglement', label: 'Règlement' }],
  target: 'https://jeu.test/envoyer?token=abc',
};
const watchId = uuidOf(2);
const gesture: Gesture = {
  draftId: uuidOf(1),
  how: 'submit',
  given: ['given', 'empty'],
  boxes: ['ticked'],
  identifiers: [{ kind: 'email', value: 'marie@exemple.fr' }],
};

let ledger: Ledger;
let memory: ReturnType<typeof makeMemory>;
let intake: Intake;
let clock: number;
let diskFails: boolean;
let failures: unknown[];
const refusals: number[] = [];
let made = 0;

function start(): Intake {
  return makeIntake({
    ledger: async () => {
      if (diskFails) throw new DOMException('full', 'QuotaExceededError');
      return ledger;
    },
    drafts: makeDraftShelf(memory),
    now: () => new Date(clock).toISOString(),
    random: () => new Uint8Array(32).fill(3),
    read: () => sampleReading('').reading,
    kept: () => undefined,
    refused: (tabId) => refusals.push(tabId),
    failed: (error) => failures.push(error),
  });
}

beforeEach(async () => {
  await Dexie.delete(name);
  ledger = await openLedger(() => uuidOf(500 + made++), name);
  memory = makeMemory();
  clock = Date.UTC(2026, 2, 3, 10);
  diskFails = false;
  failures = [];
  intake = start();
});
afterEach(() => ledger.close());

async function send(): Promise<void> {
  await intake.shelveDraft(draft, watchId, sender);
  await intake.noteGesture(gesture, sender);
}

describe('a form that was sent', () => {
  it('becomes one disclosure that says what, where, with which boxes, and no value', async () => {
    await send();
    const reply = await intake.settle(draft.id, 'sent', ['request', 'thank-you'], sender);
    expect(reply).toEqual({ ok: true, kept: true });
    const full = await ledger.disclosureInFull(draft.id);
    expect(full?.disclosure).toMatchObject({
      state: 'sent',
      occasion: 'contest',
      place: { address: 'https://jeu.test/participer', title: 'Grand jeu' },
      target: 'https://jeu.test/envoyer',
      evidence: [{ kind: 'request' }, { kind: 'thank-you' }],
    });
    expect(full?.disclosure.fields.map((field) => field.given)).toEqual(['given', 'empty']);
    expect(full?.disclosure.boxes[0]).toMatchObject({
      preTicked: true,
      stateWhenSent: 'ticked',
      purposes: ['partners'],
    });
    expect(full?.documents).toMatchObject([{ address: 'https://jeu.test/reglement', outcome: 'pending' }]);
    expect(full?.holders[0]?.holder).toMatchObject({ name: 'jeu.test', latest: { categories: ['email'] } });
    expect(JSON.stringify(full)).not.toContain('marie');
  });

  it('holds no value in session memory while it waits', async () => {
    await send();
    expect(memory.all()).not.toContain('marie');
    expect(memory.all()).toContain('"digest"');
  });

  it('is kept when the page navigates at once and says nothing more', async () => {
    await send();
    clock += 900;
    await intake.leavePage(watchId, true);
    await intake.leave(draft.id, true);
    const kept = await ledger.latestDisclosures(10);
    expect(kept).toHaveLength(1);
    expect(kept[0]?.evidence).toMatchObject([{ kind: 'navigation' }]);
  });

  it('is kept once though every message comes twice and the background stops in between', async () => {
    await send();
    intake = start();
    await Promise.all([
      intake.settle(draft.id, 'sent', ['request'], sender),
      intake.leave(draft.id, true),
      intake.settle(draft.id, 'sent', ['request'], sender),
    ]);
    expect(await intake.settle(draft.id, 'sent', ['request'], sender)).toEqual({ ok: true, kept: true });
    expect(await ledger.latestDisclosures(10)).toHaveLength(1);
  });

  it('loses nothing when the page has gone in the meantime', async () => {
    await send();
    diskFails = true;
    await intake.leavePage(watchId, true);
    expect(failures).toHaveLength(1);
    diskFails = false;
    clock += 3_600_000;
    intake = start();
    await intake.resume();
    const [kept] = await ledger.latestDisclosures(10);
    expect(kept).toMatchObject({ state: 'sent', evidence: [{ kind: 'navigation' }] });
  });
});

describe('what is not a disclosure', () => {
  it('is a gesture that the page withdrew', async () => {
    await send();
    await intake.settle(draft.id, 'dropped', [], sender);
    await intake.leave(draft.id, true);
    expect(await ledger.latestDisclosures(10)).toEqual([]);
  });

  it('is a form left without sending', async () => {
    await intake.shelveDraft(draft, watchId, sender);
    await intake.leave(draft.id, true);
    expect(await ledger.latestDisclosures(10)).toEqual([]);
  });

  it.each(['sign-in', 'search', 'none'] as const)('is a screen of kind %s', async (screen) => {
    await intake.shelveDraft({ ...draft, screen }, watchId, sender);
    await intake.noteGesture(gesture, sender);
    expect(await intake.settle(draft.id, 'sent', ['request'], sender)).toEqual({ ok: true, kept: false });
    expect(await ledger.latestDisclosures(10)).toEqual([]);
  });

  it('is an occasion that the user does not have recorded', async () => {
    await intake.shelveDraft({ ...draft, screen: 'purchase' }, watchId, sender);
    await intake.noteGesture(gesture, sender);
    await intake.settle(draft.id, 'sent', ['request'], sender);
    expect(await ledger.latestDisclosures(10)).toEqual([]);
  });

  it('is a form in which nothing stood', async () => {
    await intake.shelveDraft(draft, watchId, sender);
    await intake.noteGesture({ ...gesture, given: ['empty', 'empty'] }, sender);
    await intake.settle(draft.id, 'sent', ['request'], sender);
    expect(await ledger.latestDisclosures(10)).toEqual([]);
  });
});

describe('what stays unproven', () => {
  it('is kept as attempted', async () => {
    await send();
    await intake.settle(draft.id, 'attempted', [], sender);
    expect((await ledger.latestDisclosures(1))[0]?.state).toBe('attempted');
  });

  it('is a page whose tab was closed at once', async () => {
    await send();
    await intake.leave(draft.id, false);
    expect((await ledger.latestDisclosures(1))[0]?.state).toBe('attempted');
  });

  it('is what an earlier run of the background left unsettled', async () => {
    await send();
    clock += 60_000;
    intake = start();
    await intake.resume();
    expect((await ledger.latestDisclosures(1))[0]?.state).toBe('attempted');
  });
});

describe('other tabs', () => {
  it('cannot settle, change or take over a draft', async () => {
    await send();
    const other = { ...sender, tabId: 8 };
    expect(await intake.settle(draft.id, 'dropped', [], other)).toEqual({ ok: false, again: false });
    expect(await intake.shelveDraft({ ...draft, title: 'autre' }, watchId, other)).toEqual({ ok: false, again: false });
    expect(await intake.noteGesture({ ...gesture, given: ['empty', 'empty'] }, other)).toEqual({
      ok: false,
      again: false,
    });
    await intake.settle(draft.id, 'sent', ['request'], sender);
    expect((await ledger.latestDisclosures(1))[0]?.place.title).toBe('Grand jeu');
  });
});

describe('a full disk', () => {
  it('is told, is not acknowledged, and the next try keeps the disclosure', async () => {
    await send();
    diskFails = true;
    expect(await intake.settle(draft.id, 'sent', ['request'], sender)).toEqual({ ok: false, again: true });
    expect(failures).toHaveLength(1);
    diskFails = false;
    expect(await ledger.latestDisclosures(10)).toEqual([]);
    expect(await intake.settle(draft.id, 'sent', ['request'], sender)).toEqual({ ok: true, kept: true });
    expect(await ledger.latestDisclosures(10)).toHaveLength(1);
  });

  it('loses nothing when the page has gone in the meantime', async () => {
    await send();
    diskFails = true;
    await intake.leavePage(watchId, true);
    expect(failures).toHaveLength(1);
    diskFails = false;
    clock += 3_600_000;
    intake = start();
    await intake.resume();
    const [kept] = await ledger.latestDisclosures(10);
    expect(kept).toMatchObject({ state: 'sent', evidence: [{ kind: 'navigation' }] });
  });
});

it('a site that floods is told of to the user, and what it sends is not asked for again', async () => {
  const real = ledger;
  ledger = { ...real, keepDisclosure: async () => 'too-many' };
  await send();
  expect(await intake.settle(draft.id, 'sent', ['request'], sender)).toEqual({ ok: true, kept: false });
  expect(refusals).toEqual([sender.tabId]);
  expect(await memory.keys()).toEqual([]);
  ledger = real;
});

describe('requests of the page that carried what was typed', () => {
  const made = (address: string, moment: 'before-sending' | 'on-sending' = 'before-sending'): RequestsMade => ({
    type: 'requestsMade',
    draftId: draft.id,
    identifiers: gesture.identifiers,
    requests: [{ address, ago: 2_000, moment }],
  });
  const seen = async () => {
    const holders = (await ledger.disclosureInFull(draft.id))?.holders ?? [];
    return holders.flatMap(({ holding }) => holding.claims.flatMap(({ observed = [] }) => observed));
  };

  it('make their receiver a holder, by host, form and time', async () => {
    await send();
    await intake.noteRequests(made('https://px.mesure.test/?e=marie%40exemple.fr'), sender);
    expect(memory.all()).not.toContain('marie');
    await intake.settle(draft.id, 'sent', ['request'], sender);
    expect(await seen()).toEqual([
      {
        host: 'px.mesure.test',
        kind: 'email',
        variant: 'url-encoded',
        at: '2026-03-03T09:59:58.000Z',
        moment: 'before-sending',
      },
    ]);
    const full = await ledger.disclosureInFull(draft.id);
    expect(full?.holders.map(({ holding, holder }) => [holder.name, holding.role])).toContainEqual([
      'mesure.test',
      'observed',
    ]);
    expect(JSON.stringify(full)).not.toContain('marie');
  });

  it('make none of one that carried nothing, or of the site itself', async () => {
    await send();
    await intake.noteRequests(made('https://px.mesure.test/?e=jean%40exemple.fr'), sender);
    await intake.noteRequests(made('https://stats.jeu.test/?e=marie%40exemple.fr'), sender);
    await intake.settle(draft.id, 'sent', ['request'], sender);
    expect(await seen()).toEqual([]);
  });

  it('are added when they are told after the disclosure was kept, and not a minute later', async () => {
    await send();
    await intake.settle(draft.id, 'sent', ['request'], sender);
    await intake.noteRequests(made('https://a.mesure.test/?e=marie@exemple.fr', 'on-sending'), sender);
    clock += 1_000;
    await intake.noteRequests(made('https://b.mesure.test/?e=marie@exemple.fr', 'on-sending'), sender);
    clock += 61_000;
    await intake.noteRequests(made('https://c.mesure.test/?e=marie@exemple.fr', 'on-sending'), sender);
    expect((await seen()).map(({ host }) => host)).toEqual(['a.mesure.test', 'b.mesure.test']);
  });

  it('are not believed from another tab', async () => {
    await send();
    await intake.noteRequests(made('https://a.mesure.test/?e=marie@exemple.fr'), { ...sender, tabId: 8 });
    await intake.settle(draft.id, 'sent', ['request'], sender);
    expect(await seen()).toEqual([]);
  });
});
