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
/** A word or an address. */
const PIECE = /[\p{L}\p{M}\p{N}@./-]{4,60}/gu;
const SMALL = /^\p{Ll}[\p{L}\p{M}-]{3,40}$/u;
/** Shorter words are articles and prepositions. */
const SHORTEST = 4;

/**
 * Gives a check of what was taken for a company's name in this text: an abbreviation for a thing is none, nor what stands
 * in small letters elsewhere ("Consentement" at the head of a cell), unless a legal form is part of it.
 */
export function nameChecker(text: string): (name: string) => boolean {
  let small: ReadonlySet<string> | null = null;
  return (name) => {
    if (ABBREVIATIONS.has(name) || ELIDED.test(name)) return false;
    if (findLegalForm(name)) return true;
    small ??= wordsInSmallLetters(text);
    const known = small;
    const words = (name.match(WORD) ?? []).filter((word) => word.length >= SHORTEST);
    return words.length === 0 || !words.every((word) => known.has(word.toLowerCase()));
  };
}

/** Addresses of pages and mailboxes are in small letters whatever their names are. */
function wordsInSmallLetters(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [piece] of text.matchAll(PIECE)) {
    const word = piece.replace(/[.-]{1,3}$/, '');
    if (SMALL.test(word)) words.add(word);
  }
  return words;
}
