import { readSignals } from './read-signals';
import { windowOf } from './unclobbered';

/** What a page's own copy of IAB's list calls companies. */
interface FoundList {
  listVersion: number;
  names: { id: number; name: string }[];
}

const MOST_ENTRIES = 300;
/** Copies that are opened, and the characters of one: a whole list has about a million. */
const MOST_OPENED = 3;
const LONGEST = 3_000_000;
const MOST_VENDORS = 5_000;
const LONGEST_NAME = 100;
/** How deep in what a platform stores the list may lie. */
const DEEPEST = 3;

/**
 * Finds the list of companies that a page's consent platform keeps in the page's storage beside its string; null where
 * there is no string or no list. Reads only. Opening one takes some milliseconds: not to be done while an event waits.
 */
export function readVendorList(page: Document): FoundList | null {
  if (!readSignals(page).tcString) return null;
  let opened = 0;
  for (const text of storedTexts(windowOf(page))) {
    if (text.length > LONGEST || !text.includes('"vendorListVersion"') || !text.includes('"vendors"')) continue;
    if (++opened > MOST_OPENED) return null;
    const list = findList(parse(text), 0);
    if (list) return list;
  }
  return null;
}

function* storedTexts(view: Window | null): Generator<string> {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = view?.[name];
      const most = Math.min(storage?.length ?? 0, MOST_ENTRIES);
      for (let at = 0; at < most; at++) yield storage?.getItem(storage.key(at) ?? '') ?? '';
    } catch {
      // A sandboxed frame has none, and says so by throwing.
    }
  }
}

function findList(value: unknown, depth: number): FoundList | null {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null;
  const { vendorListVersion, vendors } = value as Record<string, unknown>;
  if (isNumber(vendorListVersion) && typeof vendors === 'object' && vendors) {
    const names = Object.values(vendors as Record<string, { id?: unknown; name?: unknown } | null>)
      .slice(0, MOST_VENDORS)
      .flatMap((one) =>
        isNumber(one?.id) && typeof one.name === 'string' && one.name.trim()
          ? [{ id: one.id, name: one.name.slice(0, LONGEST_NAME) }]
          : [],
      );
    if (names.length) return { listVersion: vendorListVersion, names };
  }
  for (const inner of Object.values(value).slice(0, 20)) {
    const found = findList(inner, depth + 1);
    if (found) return found;
  }
  return null;
}

/** As TC strings have room for. */
const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 65_535;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
