import type { Page } from 'puppeteer-core';
import { DASHBOARD, POPUP, WELCOME } from '../e2e/browsers';
import { chooseMailbox, confirmTwo, tickWithoutSite } from './choose-mailbox';
import { SAMPLE_MESSAGE, SAMPLE_REMEMBERED } from './sample-contests';

/** What lies in the ledger when a picture is taken. */
export type Shelf = 'empty' | 'few' | 'many' | 'future';

/** What the popup finds when it asks the browser and the background. */
export interface Surroundings {
  tab?: { watchable: boolean; isPrivate: boolean };
  /** `silent` never answers, `gone` fails; else the state, and the sample contests whose forms are on the page. */
  page?: 'silent' | 'gone' | 'nothing-seen' | 'paused' | readonly number[];
  trouble?: 'storage-full' | 'storage-failed';
  /** What the browser says on the welcome page; without one it answers itself. */
  welcome?: { maySeeAllSites: boolean; isOnToolbar: boolean };
  /** The ledger never opens. */
  ledgerIsSlow?: true;
  /** The long texts of notices, which are kept packed, cannot be read any more. */
  textsAreDamaged?: true;
}

/** One state of one view. */
export interface Scene {
  name: string;
  shelf: Shelf;
  path: string;
  /** Named ids in the path, `{disclosure:0}` or `{holder:0}`, stand for the rooms of that sample contest. */
  surroundings?: Surroundings;
  settings?: object;
  /** Brings the view into its state, once it is loaded. */
  act?(page: Page): Promise<void>;
  /** Shown in the few colours of a system that chooses them, as Windows does in its contrast themes. */
  forcesColours?: true;
  /** Shown while still loading: there is nothing to wait for. */
  isLoading?: true;
  /** Taken in every language of the interface. */
  isMain?: boolean;
}

/** States with the most words, and one of each room: what breaks in a language of long words breaks here. */
const MAIN = [
  'welcome-allow',
  'welcome-nothing',
  'popup-nothing-yet',
  'popup-collecting',
  'popup-collecting-contradictory',
  'popup-holders',
  'popup-paused-here',
  'popup-pause-choices',
  'dashboard-holders',
  'dashboard-disclosures',
  'dashboard-disclosure',
  'dashboard-disclosure-remembered',
  'dashboard-remember',
  'dashboard-holder-written-to',
  'dashboard-letter',
  'dashboard-paths',
  'dashboard-approached',
  'dashboard-notices',
  'dashboard-mailbox',
  'dashboard-mailbox-proposals',
  'dashboard-letters',
  'dashboard-request-late',
  'dashboard-complaint',
  'dashboard-approach',
  'dashboard-backup',
  'dashboard-settings',
  'dashboard-about',
];

const WATCHABLE = { watchable: true, isPrivate: false };
const popup = (name: string, shelf: Shelf, surroundings: Surroundings, more: Partial<Scene> = {}): Scene => ({
  name: `popup-${name}`,
  shelf,
  path: POPUP,
  surroundings: { tab: WATCHABLE, page: 'nothing-seen', ...surroundings },
  ...more,
});
const room = (name: string, shelf: Shelf, hash: string, more: Partial<Scene> = {}): Scene => ({
  name: `dashboard-${name}`,
  shelf,
  path: `${DASHBOARD}#/${hash}`,
  ...more,
});

const welcome = (name: string, maySeeAllSites: boolean, isOnToolbar: boolean): Scene => ({
  name: `welcome-${name}`,
  shelf: 'empty',
  path: WELCOME,
  surroundings: { welcome: { maySeeAllSites, isOnToolbar } },
});

/** Types into the field with a label that begins with one of these words. */
const typeInto = (selector: string, text: string) => async (page: Page) => {
  await page.locator(selector).fill(text);
  await new Promise((resolve) => setTimeout(resolve, 300));
};
const click = (selector: string) => async (page: Page) => {
  await page.locator(selector).click();
  await new Promise((resolve) => setTimeout(resolve, 300));
};
const chooseTable = async (page: Page) => {
  await page.select('.look select', 'verdict');
  await click('.forms label:last-child input')(page);
};
const openAll = async (page: Page) => {
  await page.waitForSelector('details');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
};

/** An hour from now. */
const soon = () => new Date(Date.now() + 3_600_000).toISOString();

const ALL: readonly Scene[] = [
  popup('nothing-yet', 'empty', {}),
  popup('loading', 'empty', { page: 'silent', ledgerIsSlow: true }, { isLoading: true }),
  popup('collecting', 'empty', { page: [0] }),
  popup('collecting-silent', 'few', { page: [1] }),
  popup('collecting-contradictory', 'few', { page: [3] }),
  popup('collecting-no-notice', 'few', { page: [4] }),
  popup('two-forms', 'few', { page: [0, 5] }),
  popup('holders', 'few', {}),
  popup('many-holders', 'many', {}),
  popup('not-watchable', 'few', { tab: { watchable: false, isPrivate: false } }),
  popup('private-window', 'few', { tab: { watchable: true, isPrivate: true } }),
  popup('unanswered', 'empty', { page: 'gone' }),
  popup('disk-full', 'few', { trouble: 'storage-full' }),
  popup('not-noted', 'few', { trouble: 'storage-failed' }),
  popup('future-ledger', 'future', {}),
  popup('paused', 'few', {}, { settings: { paused: true } }),
  popup('paused-here', 'few', {}, { settings: { pausedSites: [{ site: 'jeu.example', until: null }] } }),
  popup('paused-until', 'few', {}, { settings: { paused: true, pausedUntil: soon() } }),
  popup('pause-choices', 'few', { page: [0] }, { act: click('.pause-button') }),
  popup('own-address', 'few', { page: [0] }, { act: openAll }),
  popup('search', 'few', {}, { act: typeInto('input[type=search]', 'dunes') }),
  popup('search-no-match', 'few', {}, { act: typeInto('input[type=search]', 'zzz') }),

  welcome('pin', true, false),
  welcome('allow', false, false),
  { ...welcome('nothing', true, true), act: openAll },

  room('holders-none', 'empty', ''),
  room('holders', 'few', ''),
  room('holders-many', 'many', ''),
  room('holders-table', 'few', '', { act: chooseTable }),
  room('holders-no-match', 'few', '', { act: typeInto('input[type=search]', 'zzz') }),
  room('disclosures-none', 'empty', 'disclosures'),
  room('disclosures', 'few', 'disclosures'),
  room('disclosures-many', 'many', 'disclosures'),
  room('disclosure', 'few', 'disclosure/{disclosure:0}', { act: openAll }),
  room('disclosure-contradictory', 'few', 'disclosure/{disclosure:3}'),
  room('disclosure-attempted', 'few', 'disclosure/{disclosure:4}'),
  room('disclosure-remembered', 'few', `disclosure/${SAMPLE_REMEMBERED}`),
  room('disclosure-text-damaged', 'few', 'disclosure/{disclosure:0}', {
    surroundings: { textsAreDamaged: true },
    act: openAll,
  }),
  room('disclosure-removing', 'few', 'disclosure/{disclosure:3}', { act: click('.danger-zone > .button-danger') }),
  room('remember', 'few', 'remember', { act: openAll }),
  room('remember-incomplete', 'few', 'remember', { act: click('main .button-main') }),
  room('disclosure-missing', 'empty', 'disclosure/00000000-0000-4000-8000-000000009999'),
  room('holder', 'few', 'holder/{holder:0}'),
  room('holder-written-to', 'few', 'holder/{holder:2}'),
  room('holder-closed', 'few', 'holder/{holder:5}'),
  room('letter', 'few', 'letter/{holder:0}'),
  room('letter-without-name', 'few', 'letter/{holder:0}', { act: click('.letter-actions .button-main') }),
  room('letter-again', 'few', 'letter/{holder:1}'),
  room('notices-none', 'empty', 'notices'),
  room('notices', 'few', 'notices', { act: openAll }),
  room('paths-none', 'empty', 'paths'),
  room('paths', 'few', 'paths'),
  room('paths-tables', 'few', 'paths', { act: openAll }),
  room('paths-forced-colours', 'few', 'paths', { forcesColours: true }),
  room('paths-found', 'few', 'paths', { act: typeInto('input[type=search]', 'mutuelle') }),
  room('paths-no-match', 'few', 'paths', { act: typeInto('input[type=search]', 'zzz') }),
  room('paths-many', 'many', 'paths'),
  room('approached', 'few', `approached/${SAMPLE_MESSAGE}`),
  room('mailbox', 'few', 'mailbox', { act: openAll }),
  room('mailbox-reading', 'few', 'mailbox', { act: chooseMailbox('endless') }),
  room('mailbox-proposals', 'few', 'mailbox', { act: chooseMailbox('whole') }),
  room('mailbox-site', 'few', 'mailbox', { act: tickWithoutSite }),
  room('mailbox-done', 'few', 'mailbox', { act: confirmTwo }),
  room('letters-none', 'empty', 'letters'),
  room('letters', 'few', 'letters'),
  room('request-late', 'few', 'request/00000000-0000-4000-9000-000000000000'),
  room('request-answered', 'few', 'request/00000000-0000-4000-9000-000000000001'),
  room('request-closed', 'few', 'request/00000000-0000-4000-9000-000000000003'),
  room('reminder', 'few', 'reminder/00000000-0000-4000-9000-000000000000'),
  room('complaint', 'few', 'complaint/00000000-0000-4000-9000-000000000000'),
  room('approach', 'few', 'approach'),
  room('backup-none', 'empty', 'backup'),
  room('backup', 'few', 'backup'),
  room('backup-checked', 'few', 'backup', { act: click('section[aria-labelledby=check] > .button') }),
  room('records-none', 'empty', 'records'),
  room('records', 'few', 'records', { act: click('section[aria-labelledby=research] .actions button') }),
  room('records-one', 'few', 'records/{disclosure:0}', {
    act: click('section[aria-labelledby=save-records] .button-main'),
  }),
  room('settings', 'few', 'settings'),
  room('settings-paused', 'few', 'settings', {
    settings: {
      pausedSites: [
        { site: 'jeu.example', until: null },
        { site: 'quizette.example', until: soon() },
      ],
    },
  }),
  room('about', 'empty', 'about'),
  room('unknown', 'empty', 'nowhere'),
  room('future-ledger', 'future', ''),
];

/** Every state of every view. */
export const SCENES: readonly Scene[] = ALL.map((scene) => ({ ...scene, isMain: MAIN.includes(scene.name) }));
