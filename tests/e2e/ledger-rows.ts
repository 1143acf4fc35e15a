import type { Page } from 'puppeteer-core';
import type { Holder, Holding } from '../../src/disclosure/holder';
import type { DocumentOutcome, Notice } from '../../src/disclosure/reading';
import type { Disclosure } from '../../src/disclosure/schema';
import type { KeptReading } from '../../src/ledger/records';

/** Every row of the ledger, as it lies on the disk; notices unpacked. */
export interface LedgerRows {
  disclosures: Disclosure[];
  notices: Notice[];
  readings: KeptReading[];
  documents: DocumentOutcome[];
  holders: Holder[];
  holdings: Holding[];
}

const EMPTY: LedgerRows = { disclosures: [], notices: [], readings: [], documents: [], holders: [], holdings: [] };

/** Reads the ledger through raw IndexedDB in one of the extension's own pages; all empty where there is no ledger. */
export async function readLedger(ownPage: Page): Promise<LedgerRows> {
  const rows = await ownPage.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'contrepartie')) return {};
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await settle(indexedDB.open('contrepartie'));
    const names = ['disclosures', 'notices', 'readings', 'documents', 'holders', 'holdings'];
    const found: Record<string, unknown[]> = {};
    try {
      if (!names.every((name) => db.objectStoreNames.contains(name))) return {};
      const transaction = db.transaction(names);
      for (const name of names) found[name] = await settle(transaction.objectStore(name).getAll());
    } finally {
      db.close();
    }
    for (const notice of found.notices as { text?: string; packed?: Uint8Array }[]) {
      if (!notice.packed) continue;
      const unpacked = new Blob([new Uint8Array(notice.packed)])
        .stream()
        .pipeThrough(new DecompressionStream('deflate-raw'));
      notice.text = await new Response(unpacked).text();
      delete notice.packed;
    }
    return found;
  });
  return { ...EMPTY, ...(rows as Partial<LedgerRows>) };
}

/**
 * Waits until the ledger satisfies a condition, looking four times a second.
 * @param most milliseconds.
 * @throws with what the ledger held, when it never does.
 */
export async function waitForLedger(
  ownPage: Page,
  enough: (rows: LedgerRows) => boolean,
  most = 25_000,
): Promise<LedgerRows> {
  const until = Date.now() + most;
  for (;;) {
    const rows = await readLedger(ownPage);
    if (enough(rows)) return rows;
    if (Date.now() > until) {
      const counts = Object.entries(rows).map(([name, list]) => `${name} ${list.length}`);
      throw new Error(`The ledger did not come to what was awaited: ${counts.join(', ')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** That many disclosures, and every linked document fetched or given up. */
export function hasKept(count: number): (rows: LedgerRows) => boolean {
  return ({ disclosures, documents }) =>
    disclosures.length === count && documents.every(({ outcome }) => outcome !== 'pending');
}
