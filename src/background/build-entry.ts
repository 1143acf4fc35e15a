import { identifyHolders } from '../disclosure/identify-holders';
import { isOccasion } from '../disclosure/occasions';
import { nameConsented } from '../disclosure/platform/name-consented';
import type { PageVendors } from '../disclosure/platform/vendor-list';
import type { DocumentOutcome, NoticeReading } from '../disclosure/reading';
import type { Disclosure, Place } from '../disclosure/schema';
import { claimObserved } from '../disclosure/traces/claim-observed';
import type { DisclosureEntry, KeptReading } from '../ledger/records';
import { addressBook } from './address-book';
import type { ShelvedDraft } from './draft-shelf';
import { hashText } from './fingerprint';
import { placeReading } from './place-reading';
import { registrableDomain } from './registrable-domain';

const MOST_DOCUMENTS = 8;

/**
 * Turns a sent draft into what the ledger writes. Null when it is nothing to record: never a disclosure by its kind, or
 * nothing was given.
 */
export async function buildEntry(
  shelved: ShelvedDraft,
  state: Disclosure['state'],
  options: { now: string; fetchDocuments: boolean; read: (text: string, language?: string) => NoticeReading },
): Promise<DisclosureEntry | null> {
  const { draft, gesture, evidence } = shelved;
  if (!gesture || !isOccasion(draft.screen)) return null;
  const fields = draft.fields.map((field, index) => ({ ...field, given: gesture.given[index] ?? 'unknown' }));
  if (!fields.some((field) => field.given !== 'empty')) return null;
  const shown = await readShown(draft.notices, draft.language, draft.title, options);
  const disclosure: Disclosure = {
    version: 1,
    id: draft.id,
    state,
    sentAt: gesture.at,
    place: placeOf(shelved),
    occasion: draft.screen,
    reasons: draft.reasons,
    fields,
    boxes: draft.boxes.map((box, index) => ({ ...box, stateWhenSent: gesture.boxes[index] ?? 'unknown' })),
    notices: shown.map(({ notice }) => ({ hash: notice.hash, role: 'beside-form' })),
    links: draft.links,
    target: draft.target && withoutQuery(draft.target),
    evidence,
    fingerprints: gesture.fingerprints,
    ...(gesture.signals ? { signals: nameVendors(gesture.signals, shelved.vendors) } : {}),
  };
  const readings = shown.map(({ reading }) => reading);
  return {
    disclosure,
    notices: shown.map(({ notice }) => notice),
    readings,
    documents: documentsOf(disclosure, options),
    claims: [
      ...identifyHolders(
        disclosure,
        shown.map(({ notice, reading: { reading } }) =>
          placeReading(reading, { noticeHash: notice.hash, text: notice.text, address: null, role: 'beside-form' }),
        ),
        addressBook,
      ),
      ...claimObserved(shelved.observed, addressesOf(disclosure.place), addressBook),
    ],
    site: registrableDomain(disclosure.place.address) ?? new URL(disclosure.place.address).host,
  };
}

/** What a platform had written down, with the names of the page's own list where it has them. */
function nameVendors(signals: NonNullable<Disclosure['signals']>, list: PageVendors | null | undefined) {
  const vendors = signals.tcString && list ? nameConsented(signals.tcString, list) : undefined;
  return vendors ? { ...signals, vendors } : signals;
}

function addressesOf({ address, topAddress }: Place): string[] {
  return topAddress ? [address, topAddress] : [address];
}

/** An address without its query and fragment, which may hold what was typed. */
export function withoutQuery(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`.slice(0, 2_000);
}

async function readShown(
  texts: readonly string[],
  language: string,
  title: string,
  { now, read }: { now: string; read: (text: string, language?: string) => NoticeReading },
) {
  const shown = [];
  for (const text of new Set(texts)) {
    const hash = await hashText(text);
    const reading = read(text);
    const kept: KeptReading = { noticeHash: hash, readerVersion: reading.readerVersion, readAt: now, reading };
    shown.push({ notice: { hash, text, title, language: reading.language || language, keptAt: now }, reading: kept });
  }
  return shown;
}

function placeOf({ draft, address, topAddress, topTitle }: ShelvedDraft): Place {
  const framed = topAddress !== null && topAddress !== address;
  return {
    address,
    title: draft.title,
    language: draft.language,
    ...(framed ? { topAddress, topTitle: topTitle.slice(0, 300) } : {}),
  };
}

function documentsOf(disclosure: Disclosure, options: { now: string; fetchDocuments: boolean }): DocumentOutcome[] {
  const addresses = new Map(disclosure.links.map((link) => [link.address, link]));
  return [...addresses.values()].slice(0, MOST_DOCUMENTS).map((link) => ({
    disclosureId: disclosure.id,
    address: link.address,
    role: link.role,
    outcome: options.fetchDocuments ? 'pending' : 'fetching-off',
    fetchedAt: options.now,
  }));
}
