import { findLegalForm } from './legal-form';

/** Short for things, not for companies. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `IBAN BIC SEPA RIB TVA VAT NIF CIF PESEL NIP IP URL HTML HTTP HTTPS SSL TLS PDF SMS MMS RCS CRM FAQ CGU CGV CV ID PIN QR GPS
  API SDK RGPD GDPR DSGVO AVG RODO LSSI LOPD DPO DPD RSSI CNIL AEPD APD ICO UODO UE EU EEE EWR EEA EEUU USA UK CSE RH HR CMP
  TCF IAB NOTE ART`.split(/\s+/),
);
/** "J’accepte", "l’adresse". */
const ELIDED = /^\p{L}['’]\p{Ll}/u;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
/** What a word, a longer word or an address is made of. */
const PART = /[\p{L}\p{M}\p{N}@./-]/u;
const STOPS = /^[.-]{0,3}$/;
/** How often a text is looked into for words, in all: enough for any but a hostile one. */
const MOST_LOOKS = 20_000;
/** Shorter words are articles and prepositions. */
const SHORTEST = 4;

/**
 * Gives a check of what was taken for a company's name in this text: an abbreviation for a thing is none, nor what stands
 * in small letters elsewhere ("Consentement" at the head of a cell), unless a legal form is part of it.
 */
export function nameChecker(text: string): (name: string) => boolean {
  const known = new Map<string, boolean>();
  let looks = 0;
  const isSmall = (word: string): boolean => {
    const before = known.get(word);
    if (before !== undefined) return before;
    let at = text.indexOf(word);
    while (at !== -1 && looks++ < MOST_LOOKS && !standsAlone(text, at, at + word.length)) {
      at = text.indexOf(word, at + word.length);
    }
    const found = at !== -1 && looks <= MOST_LOOKS;
    known.set(word, found);
    return found;
  };
  return (name) => {
    if (ABBREVIATIONS.has(name) || ELIDED.test(name)) return false;
    if (findLegalForm(name)) return true;
    const words = (name.match(WORD) ?? []).filter((word) => word.length >= SHORTEST);
    return words.length === 0 || !words.every((word) => isSmall(word.toLowerCase()));
  };
}

/** Whether what stands there is a word by itself: no part of a longer one, nor of the address of a page or a mailbox. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (PART.test(text.charAt(start - 1))) return false;
  let to = end;
  while (to - end < 4 && PART.test(text.charAt(to))) to++;
  return STOPS.test(text.slice(end, to));
}
