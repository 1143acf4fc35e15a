import type { Ledger } from '../ledger/ledger';
import { type TabDescription, type ViewMessage, type ViewReplies, viewMessageSchema } from '../messages/view-messages';
import type { Sender } from '../platform/messaging';
import { compareNotices } from './compare-notices';
import type { Fetched } from './fetch-document';
import { fetchVendorList } from './fetch-vendor-list';
import { readCompanyDump } from './import-companies';
import { keepApproach } from './keep-approach';
import { keepRemembered } from './keep-remembered';
import { matchIdentifier } from './match-identifier';

/** What answering views needs from outside. */
interface ViewDesk {
  ledger(): Promise<Ledger>;
  describeTab(tabId: number): Promise<TabDescription>;
  now(): string;
  /** Called after each change to letters and answers. */
  lettersChanged?(): void;
  /** Called after each change to the settings. */
  settingsChanged?(): void;
  lookAgain(disclosureId: string, address: string): Promise<null>;
  /** Asks the network for a public list. */
  fetchJson(address: string): Promise<Fetched>;
}

/**
 * Answers one message of our own pages, or null when it is none. A page that sends one gets no answer, and nothing is done.
 */
export function answerView(
  desk: ViewDesk,
  message: unknown,
  sender: Sender,
): Promise<{ ok: true; value: ViewReplies[keyof ViewReplies] } | { ok: false; error: string }> | null {
  if (sender.kind !== 'own-page') return null;
  const parsed = viewMessageSchema.safeParse(message);
  if (!parsed.success) return null;
  return act(desk, parsed.data).then(
    (value) => ({ ok: true as const, value }),
    (error: unknown) => ({ ok: false as const, error: error instanceof Error ? error.name : 'Error' }),
  );
}

async function act(desk: ViewDesk, message: ViewMessage): Promise<ViewReplies[keyof ViewReplies]> {
  switch (message.type) {
    case 'describeTab':
      return desk.describeTab(message.tabId);
    case 'forgetDisclosure':
      return (await desk.ledger()).keeper.throwAway({ what: 'disclosure', id: message.id }, desk.now());
    case 'keepRequest':
      await (await desk.ledger()).keepRequest(message.request);
      desk.lettersChanged?.();
      return null;
    case 'keepAnswer':
      await (await desk.ledger()).keepAnswer(message.answer);
      desk.lettersChanged?.();
      return null;
    case 'forgetAnswer':
      await (await desk.ledger()).forgetAnswer(message.id);
      desk.lettersChanged?.();
      return null;
    case 'keepApproach':
      return keepApproach(await desk.ledger(), message);
    case 'forgetApproach':
      await (await desk.ledger()).forgetApproach(message.id);
      return null;
    case 'keepRemembered':
      return keepRemembered(await desk.ledger(), message, desk.now());
    case 'matchIdentifier': {
      const ledger = await desk.ledger();
      const key = await ledger.fingerprintKey(() => crypto.getRandomValues(new Uint8Array(32)));
      return matchIdentifier(ledger, key, message);
    }
    case 'mergeHolders':
      await (await desk.ledger()).mergeHolders(message.id, message.otherId);
      return null;
    case 'splitHolder':
      await (await desk.ledger()).splitHolder(message.id, message.names);
      return null;
    case 'lookAgain':
      return desk.lookAgain(message.disclosureId, message.address);
    case 'compareNotices':
      return compareNotices(await desk.ledger(), message.from, message.to);
    case 'fetchVendorList': {
      const fetched = await fetchVendorList(message.specification, message.version, desk.fetchJson);
      if (fetched.outcome === 'kept') await (await desk.ledger()).keepVendorList(fetched.list, desk.now());
      return fetched.outcome;
    }
    case 'importCompanies':
      return importCompanies(await desk.ledger(), message.text, desk.now());
    case 'removeCompanies':
      await (await desk.ledger()).removeCompanies();
      return null;
    case 'changeSettings':
      await (await desk.ledger()).changeSettings(definedOnly(message.settings));
      desk.settingsChanged?.();
      return null;
  }
}

async function importCompanies(ledger: Ledger, text: string, now: string): Promise<ViewReplies['importCompanies']> {
  const read = readCompanyDump(text, now);
  if (!read.ok) return { refused: read.reason };
  await ledger.keepCompanies(read.file, read.companies);
  return { companies: read.companies.length };
}

function definedOnly<T extends object>(change: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
