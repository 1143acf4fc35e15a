import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerPage, type PageDesk } from '../../src/background/answer-page';
import { answerView } from '../../src/background/answer-view';
import { makePointBoard } from '../../src/background/point-board';
import { type Ledger, openLedger } from '../../src/ledger/ledger';
import type { Sender } from '../../src/platform/messaging';
import { sampleEntry, sampleReading, uuidOf } from '../ledger/sample-entry';
import { makeMemory } from './session-memory';

const page: Sender = {
  kind: 'page',
  tabId: 1,
  frameId: 0,
  address: 'https://jeu.test/',
  topAddress: 'https://jeu.test/',
  topTitle: '',
  isPrivate: false,
};
const view: Sender = { ...page, kind: 'own-page', address: null };
const draft = {
  id: uuidOf(1),
  screen: 'contest',
  reasons: [],
  title: '',
  language: 'fr',
  fields: [],
  boxes: [],
  notices: ['Vos données…'],
  links: [],
  target: null,
} as const;

let done: string[];
let paused: boolean;
let ledger: Ledger;
const name = 'answers-under-test';

function desk(): PageDesk {
  const note = (what: string) => async () => {
    done.push(what);
    return { ok: true } as const;
  };
  return {
    mayTell: () => true,
    intake: {
      shelveDraft: note('shelve'),
      noteGesture: note('gesture'),
      noteRequests: note('requests'),
      noteObserved: note('observed'),
      noteVendors: note('vendors'),
      settle: note('settle'),
      leave: async () => void done.push('leave'),
      leavePage: async () => undefined,
      resume: async () => undefined,
    },
    board: makePointBoard(makeMemory(), { stillThere: async () => true, read: () => sampleReading('').reading }),
    bodies: { noteFilling: async () => true },
    isPaused: async () => paused,
    isStillOpen: async () => true,
    inject: async (script) => void done.push(script),
    pointsChanged: () => void done.push('points'),
  };
}

beforeEach(async () => {
  done = [];
  paused = false;
  await Dexie.delete(name);
  ledger = await openLedger(() => uuidOf(1), name);
});
afterEach(() => ledger.close());

describe('a page', () => {
  it('gets the watcher where it has a field', async () => {
    expect(await answerPage(desk(), { type: 'fieldSeen' }, page)).toEqual({ ok: true });
    expect(done).toEqual(['watcher']);
  });

  it('gets the recorder where somebody may fill in what was found', async () => {
    expect(await answerPage(desk(), { type: 'formVisited' }, page)).toEqual({ ok: true });
    expect(done).toEqual(['recorder']);
  });

  it.each(['fieldSeen', 'formVisited'])(
    'is asked to try again when %s could not be answered with a script',
    async (type) => {
      const inject = async () => Promise.reject(new Error('no frame'));
      expect(await answerPage({ ...desk(), inject }, { type }, page)).toEqual({ ok: false, again: true });
    },
  );

  it('is told what its texts and links say', async () => {
    const texts = {
      languages: ['fr'],
      texts: [
        'Vos données sont utilisées pour gérer le jeu ; vous disposez d’un droit d’accès.',
        'Bonjour à tous, et bienvenue ici',
      ],
      links: [{ label: 'Règlement du jeu', href: '/jeu' }],
    };
    const reply = await answerPage(desk(), { type: 'textsTaken', texts }, page);
    expect(reply).toEqual({ ok: true, judgement: { weights: [expect.any(Number), 0], roles: ['rules'] } });
    expect(done).toEqual([]);
  });

  it('is told nothing when what it shows has another shape', () => {
    const sight = { language: '', pageLanguage: '', page: { title: '', headings: '', hasPlayer: false }, groups: [{}] };
    expect(answerPage(desk(), { type: 'sightTaken', sight }, page)).toBeNull();
  });

  it.each([
    ['a private window', { ...page, isPrivate: true }],
    ['a window that the browser says nothing of', { ...page, tabId: null }],
  ])('in %s is answered alike, and nothing is done', async (_, sender) => {
    for (const message of [
      { type: 'fieldSeen' },
      { type: 'formVisited' },
      { type: 'textsTaken', texts: { languages: ['fr'], texts: ['Vos données'], links: [] } },
      { type: 'draftMade', watchId: uuidOf(2), draft },
    ]) {
      expect(await answerPage(desk(), message, sender)).toEqual({ ok: true });
    }
    expect(done).toEqual([]);
  });

  it('is left alone while paused', async () => {
    paused = true;
    expect(await answerPage(desk(), { type: 'draftMade', watchId: uuidOf(2), draft }, page)).toEqual({ ok: true });
    expect(done).toEqual([]);
  });

  it('that pretends to be a view gets no answer, and the ledger stays as it is', async () => {
    await ledger.keepDisclosure(sampleEntry(1));
    const attack = { type: 'forgetDisclosure', id: uuidOf(1) };
    expect(answerPage(desk(), attack, page)).toBeNull();
    expect(
      answerView(
        {
          ledger: async () => ledger,
          describeTab: async () => never(),
          now: () => '2026-11-25T10:00:00.000Z',
          lookAgain: async () => null,
          fetchJson: async () => ({ outcome: 'unreachable' }),
        },
        attack,
        page,
      ),
    ).toBeNull();
    expect(await ledger.latestDisclosures(10)).toHaveLength(1);
  });
});

describe('a view', () => {
  const viewDesk = () => ({
    ledger: async () => ledger,
    describeTab: async () => never(),
    now: () => '2026-11-25T10:00:00.000Z',
    lookAgain: async () => null,
    fetchJson: async () => ({ outcome: 'unreachable' as const }),
  });

  it('may forget a disclosure and change a setting', async () => {
    await ledger.keepDisclosure(sampleEntry(1));
    expect(await answerView(viewDesk(), { type: 'forgetDisclosure', id: uuidOf(1) }, view)).toEqual({
      ok: true,
      value: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    await answerView(viewDesk(), { type: 'changeSettings', settings: { fetchDocuments: false } }, view);
    expect(await ledger.latestDisclosures(10)).toEqual([]);
    expect((await ledger.settings()).fetchDocuments).toBe(false);
  });

  it('is told the name of what went wrong', async () => {
    ledger.close();
    const reply = await answerView(viewDesk(), { type: 'forgetDisclosure', id: uuidOf(1) }, view);
    expect(reply).toMatchObject({ ok: false, error: expect.stringMatching(/Error$/) });
  });

  it('does not speak for pages', () => {
    expect(answerPage(desk(), { type: 'draftMade', watchId: uuidOf(2), draft }, view)).toBeNull();
  });
});

describe('the points of a tab', () => {
  it('are those of the frames that still answer', async () => {
    const gone = new Set<number>();
    const board = makePointBoard(makeMemory(), {
      stillThere: async (_, frameId) => !gone.has(frameId),
      read: () => sampleReading('').reading,
    });
    await board.put(1, 0, uuidOf(5), [
      { ...draft, reasons: [], fields: [], boxes: [], notices: [...draft.notices], links: [] },
    ]);
    await board.put(1, 3, uuidOf(6), [{ ...draft, reasons: [], fields: [], boxes: [], notices: [], links: [] }]);
    await board.put(11, 0, uuidOf(7), []);
    const points = await board.inTab(1);
    expect(points.map(({ reading }) => reading?.political.verdict ?? null).sort()).toEqual([null, 'silent'].sort());
    gone.add(3);
    expect(await board.inTab(1)).toHaveLength(1);
    await board.removeTab(1);
    expect(await board.inTab(1)).toEqual([]);
  });
});

function never(): never {
  throw new Error('not asked for');
}
