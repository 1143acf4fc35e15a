import { answerKeeper } from '../../src/background/answer-keeper';
import { answerView } from '../../src/background/answer-view';
import type { Fetched } from '../../src/background/fetch-document';
import type { KeeperMessage } from '../../src/messages/keeper-messages';
import type { TabDescription, ViewMessage } from '../../src/messages/view-messages';
import { openOwnLedger } from './own-ledger';

/** What stands behind the platform door in tests of the views; set before a view is shown. */
export const door = {
  tab: null as { id: number; site: string | null; isPrivate: boolean } | null,
  /** What the background says of the tab; `silent` never answers, `gone` fails. */
  description: { state: 'nothing-seen', points: [], trouble: null } as TabDescription | 'silent' | 'gone',
  /** What the views said, in order, but for their questions about the tab. */
  said: [] as (ViewMessage | KeeperMessage)[],
  /** Makes the next writes fail. */
  isBroken: false,
  opened: [] as string[],
  /** What the network answers when a public list is asked for. */
  fetchJson: async (_: string): Promise<Fetched> => ({ outcome: 'unreachable' }),
  /** Whether the browser's user lets the extension look at all sites when asked. */
  allowsSites: true,
  /** What happens when the background is asked to look at a document again. */
  lookAgain: async (): Promise<null> => null,
};

/** Puts everything back as it was at first. */
export function resetDoor(): void {
  Object.assign(door, {
    tab: { id: 1, site: 'jeu.test', isPrivate: false },
    description: { state: 'nothing-seen', points: [], trouble: null },
    said: [],
    isBroken: false,
    opened: [],
    fetchJson: async () => ({ outcome: 'unreachable' }),
    allowsSites: true,
    lookAgain: async () => null,
  });
}

/** The background's own switchboard over the same ledger, without a browser between. */
export async function sendToBackground(message: ViewMessage | KeeperMessage): Promise<unknown> {
  if (message.type !== 'describeTab') door.said.push(message);
  const sender = { kind: 'own-page', tabId: null, frameId: 0, address: null, topAddress: null, topTitle: '' } as const;
  const desk = { ledger: openDoorLedger, now: () => new Date().toISOString(), newId: () => crypto.randomUUID() };
  const kept = answerKeeper(desk, message, { ...sender, isPrivate: false });
  if (kept) return kept;
  return answerView(
    {
      ledger: openDoorLedger,
      now: () => '2026-11-25T10:00:00.000Z',
      describeTab,
      lookAgain: async () => door.lookAgain(),
      fetchJson: async (address) => door.fetchJson(address),
    },
    message,
    {
      ...sender,
      isPrivate: false,
    },
  );
}

export const browserLanguage = () => 'fr';
export const askForAllSites = async () => door.allowsSites;
export const tabInView = async () => door.tab;
export const openOwnPage = async (path: string) => void door.opened.push(path);

async function openDoorLedger() {
  if (door.isBroken) throw new Error('The disk is broken.');
  return openOwnLedger();
}

async function describeTab(): Promise<TabDescription> {
  if (door.description === 'silent') return new Promise(() => undefined);
  if (door.description === 'gone') throw new Error('Nobody there.');
  return door.description;
}
