import type { Clue, Disclosure } from './records';

/** By what a disclosure is to be found. */
export function clueOf({ id, place, fingerprints, notices }: Disclosure): Clue {
  return {
    disclosureId: id,
    site: new URL(place.address).host,
    digests: [...new Set(fingerprints.map(({ digest }) => digest))],
    noticeHashes: [...new Set(notices.map(({ hash }) => hash))],
  };
}
