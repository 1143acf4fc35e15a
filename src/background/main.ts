import { isOccasion } from '../disclosure/occasions';
import { pauseAt } from '../disclosure/pause';
import { DEFAULT_SETTINGS, type Settings } from '../disclosure/settings';
import { type Ledger, openLedger } from '../ledger/ledger';
import type { StillThere } from '../messages/frame-messages';
import type { TabDescription } from '../messages/view-messages';
import { readNotice } from '../notice/read-notice';
import { READER_VERSION } from '../notice/reader-version';
import { paintBadge, paintDefaultBadge } from '../platform/badge';
import { answerMessages, watchLines } from '../platform/messaging';
import { phrase } from '../platform/phrase';
import { sessionShelf } from '../platform/session-shelf';
import { stayAwake } from '../platform/stay-awake';
import { addressOfTab, askFrame, injectScripts, siteOf, tabExists, watchClosedTabs } from '../platform/tabs';
import { watchBodies } from '../platform/watch-bodies';
import { watchInstall } from '../platform/watch-install';
import { watchRedirect } from '../platform/watch-redirect';
import { answerKeeper } from './answer-keeper';
import { answerPage } from './answer-page';
import { answerView } from './answer-view';
import { makeBodyWatch } from './body-watch';
import { makeDraftShelf } from './draft-shelf';
import { countDueLetters } from './due-badge';
import { endExtraction, extractElsewhere } from './extract-elsewhere';
import { fetchDocument, readJson } from './fetch-document';
import { makeQueue } from './in-order';
import { INJECTED } from './injected-scripts';
import { makeIntake } from './intake';
import { lookAgain } from './look-again';
import { makeMessageMeter } from './message-meter';
import { openWelcome } from './open-welcome';
import { makePointBoard } from './point-board';
import { readLinkedDocuments } from './read-linked-documents';
import { readPatiently } from './read-patiently';
import { rereadNotices } from './reread-notices';

/** Milliseconds until what the ledger could not write is written again. */
const RETRY_PAUSE = 15_000;
const CLOSING_PAUSE = 400;
const now = () => new Date().toISOString();
const random = () => crypto.getRandomValues(new Uint8Array(32));
const read = (text: string, language?: string) => readNotice(language ? { text, language } : { text });

let opened: Promise<Ledger> | null = null;
function ledger(): Promise<Ledger> {
  opened ??= openSettled().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** Opens the ledger; once in each run of Chromium, whose background has no DOM, its store is made ready for a kill. */
async function openSettled(): Promise<Ledger> {
  const ledger = await openLedger(() => crypto.randomUUID());
  if (typeof DOMParser !== 'undefined' || (await sessionShelf.get('settled').catch(() => true))) return ledger;
  await ledger.keeper.settleStore((length) => crypto.getRandomValues(new Uint8Array(length))).catch(() => undefined);
  await sessionShelf.put('settled', true).catch(() => undefined);
  return ledger;
}

const settings = async (): Promise<Settings> => (await ledger()).settings();
const isPaused = async (topAddress: string | null): Promise<boolean> =>
  pauseAt(await settings().catch(() => DEFAULT_SETTINGS), siteOf(topAddress), now()) !== null;
const inOrder = makeQueue();
const drafts = makeDraftShelf(sessionShelf);
const board = makePointBoard(sessionShelf, {
  stillThere: async (tabId, frameId, watchId) =>
    (await askFrame(tabId, frameId, { type: 'stillThere', watchId } satisfies StillThere)) === true,
  read,
});

const documentTools = {
  now,
  fetch: (address: string, pageAddress: string) => fetchDocument(address, pageAddress, watchRedirect),
  extract: extractElsewhere,
  read: readPatiently,
};
/** One piece of work on documents after the other, each to its end. */
const onDocuments = <T>(work: (opened: Ledger) => Promise<T>) =>
  inOrder('documents', () => stayAwake(async () => work(await ledger()).finally(endExtraction)));
const readPending = () => onDocuments((opened) => readLinkedDocuments(opened, documentTools));
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
const reread = () =>
  onDocuments((opened) => rereadNotices(opened, { now, readerVersion: READER_VERSION, read: readPatiently, pause }));

const intake = makeIntake({
  ledger,
  drafts,
  now,
  random,
  read,
  kept: (_, tabId) => {
    void sessionShelf.remove('trouble');
    void showBadge(tabId, '✓', phrase('badgeKept'));
    void readPending().catch(() => undefined);
  },
  refused: (tabId) => void showBadge(tabId, '!', phrase('badgeTooMany')),
  failed: (error, tabId) => {
    void sessionShelf.put('trouble', isQuota(error) ? 'storage-full' : 'storage-failed');
    void showBadge(tabId, '!', phrase('badgeTrouble'));
    // The page may be gone: nobody else tries again.
    setTimeout(() => void intake.resume().catch(() => undefined), RETRY_PAUSE);
  },
});

const bodies = makeBodyWatch({
  listen: watchBodies,
  isWanted: async (screen) => {
    const { observeBodies, recordedOccasions } = await settings();
    return observeBodies && isOccasion(screen) && recordedOccasions.includes(screen);
  },
  seen: (draftId, observed, sender) => void intake.noteObserved(draftId, observed, sender).catch(() => undefined),
  stayAwake,
  memory: sessionShelf,
});

function isQuota(error: unknown): boolean {
  const { name, inner } = error as { name?: string; inner?: { name?: string } };
  return name === 'QuotaExceededError' || inner?.name === 'QuotaExceededError';
}

async function showBadge(tabId: number, glyph: string, title: string): Promise<void> {
  if ((await settings().catch(() => DEFAULT_SETTINGS)).badge)
    await paintBadge(tabId, glyph, title).catch(() => undefined);
}

/** Letters whose time is over show on the button; looked at whenever this script wakes and after each change to them. */
async function badgeDueLetters(): Promise<void> {
  const day = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const count = (await settings()).badge ? await countDueLetters(await ledger(), day) : 0;
  await paintDefaultBadge(count ? { glyph: String(count), title: phrase('badgeDue') } : null);
}

async function badgePoints(tabId: number): Promise<void> {
  const { recordedOccasions } = await settings();
  const points = (await board.inTab(tabId)).filter(
    ({ draft }) => isOccasion(draft.screen) && recordedOccasions.includes(draft.screen),
  );
  if (!points.length) return;
  const political = points.some(({ reading }) =>
    ['disclosed', 'contradictory'].includes(reading?.political.verdict ?? ''),
  );
  await showBadge(tabId, political ? '!' : '•', phrase(political ? 'badgePolitical' : 'badgeCollects'));
}

async function describeTab(tabId: number): Promise<TabDescription> {
  const trouble = ((await sessionShelf.get('trouble')) as TabDescription['trouble'] | undefined) ?? null;
  if (await isPaused(await addressOfTab(tabId))) return { state: 'paused', points: [], trouble };
  const points = await board.inTab(tabId);
  return { state: points.length ? 'watched' : 'nothing-seen', points, trouble };
}

// A tab that is being closed exists for a moment longer than its page.
async function isStillOpen(tabId: number): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, CLOSING_PAUSE));
  return tabExists(tabId);
}

const lookAgainNow = (disclosureId: string, address: string) =>
  onDocuments((opened) => lookAgain(opened, documentTools, disclosureId, address));

/** A public list belongs to no page: nothing private may be asked for on its behalf. */
const fetchJson = (address: string) => fetchDocument(address, address, watchRedirect, readJson);

const mayTell = makeMessageMeter(() => performance.now());
const lettersChanged = () => void badgeDueLetters().catch(() => undefined);

// Every listener stands on the first tick: the browser wakes this script to deliver an event and drops it otherwise.
answerMessages((message, sender) => {
  const pageDesk = {
    intake,
    board,
    bodies,
    mayTell,
    isStillOpen,
    isPaused,
    inject: (script: keyof typeof INJECTED, tabId: number, frameId: number) =>
      injectScripts([INJECTED[script]], tabId, frameId),
    pointsChanged: (tabId: number) => void badgePoints(tabId).catch(() => undefined),
  };
  return (
    answerPage(pageDesk, message, sender) ??
    answerView(
      { ledger, now, describeTab, lookAgain: lookAgainNow, fetchJson, lettersChanged, settingsChanged: bodies.stop },
      message,
      sender,
    ) ??
    answerKeeper({ ledger, now, newId: () => crypto.randomUUID() }, message, sender)
  );
});
watchLines((watchId, sender) => {
  if (sender.isPrivate || sender.tabId === null) return;
  void isStillOpen(sender.tabId).then((open) => intake.leavePage(watchId, open));
});
watchClosedTabs((tabId) => {
  void drafts.removeTab(tabId);
  void board.removeTab(tabId);
  bodies.removeTab(tabId);
});
watchInstall(() => void openWelcome(ledger, now()).catch(() => undefined));
// What could not be reached while the machine was offline is asked for once more.
addEventListener('online', () => void readPending().catch(() => undefined));
void intake
  .resume()
  .then(readPending)
  .then(reread)
  .then(async () => (await ledger()).keeper.tidy(now()))
  .catch(() => undefined);
void bodies.resume().catch(() => undefined);
lettersChanged();
