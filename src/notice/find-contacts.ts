import type { Passage } from '../disclosure/reading';

const EMAIL =
  /(?<![a-zà-ɏ\d._%+-])[a-zà-ɏ\d][a-zà-ɏ\d._%+-]{0,63}(?:@|\s?(?:\[at\]|\(at\)|\{at\}|\(a\)|\[arobase\]|\(arobase\))\s?)[a-zà-ɏ\d][a-zà-ɏ\d-]{0,62}(?:(?:\.|\s?[[(](?:dot|point)[\])]\s?)[a-zà-ɏ\d-]{1,62}){1,4}/gi;
const MASKED_AT = /\s?(?:\[at\]|\(at\)|\{at\}|\(a\)|\[arobase\]|\(arobase\))\s?/i;
const OPENS_MASK = /[[({]a/i;
const MASKED_DOT = /\s?[[(](?:dot|point)[\])]\s?/gi;
const ADDRESS = /https?:\/\/[^\s<>"')\]]{4,500}/gi;
/** Mailboxes kept for data protection, in the languages that are read. */
const DESK =
  /(?:dpo|dpd|rgpd|gdpr|privacy|donnees|cnil|confidential|datenschutz|privacidad|lopd|rodo|iod|avg|protecciondedatos|dataprotection|data-protection|data\.protection|data-privacy|vieprivee|vie-privee|informatique-et-libertes|droits)/i;
/** Supervisory authorities: addresses for complaints, not for exercising rights. */
const AUTHORITY =
  /(?:cnil\.fr|aepd\.es|garanteprivacy\.it|gpdp\.it|ico\.org\.uk|autoriteitpersoonsgegevens\.nl|cnpd\.|uodo\.gov\.pl|dataprotection\.ie|bfdi\.bund\.de|datenschutz-berlin\.de|edpb\.europa\.eu|europa\.eu|apd-gba\.be|autoriteprotectiondonnees\.be|edoeb\.admin\.ch)/i;
const PLACEHOLDER = /@(?:example|exemple|domaine|domain|email|mail)\./i;
const MOST = 10;

/** A sentence that speaks of rights or of the data protection officer, or does not. */
interface ContactSentence {
  passage: Passage;
  aboutRights: boolean;
}

/** Finds where rights can be exercised: e-mail addresses first, then links; those that stand beside rights lead. */
export function findContacts(sentences: readonly ContactSentence[]): string[] {
  const ranked = new Map<string, number>();
  for (const { passage, aboutRights } of sentences) {
    const desks = mailboxesIn(passage.text).map((address) => [address, rankOf(address, aboutRights)] as const);
    const links = aboutRights ? linksIn(passage.text).map((address) => [address, 1] as const) : [];
    for (const [contact, rank] of [...desks, ...links]) ranked.set(contact, Math.max(rank, ranked.get(contact) ?? 0));
  }
  return [...ranked]
    .sort((one, other) => other[1] - one[1])
    .map(([contact]) => contact)
    .slice(0, MOST);
}

function mailboxesIn(text: string): string[] {
  if (!text.includes('@') && !(OPENS_MASK.test(text) && MASKED_AT.test(text))) return [];
  return [...text.matchAll(EMAIL)]
    .map(({ 0: found }) => found.replace(MASKED_AT, '@').replace(MASKED_DOT, '.').toLowerCase())
    .filter((address) => !AUTHORITY.test(address.split('@', 2)[1] ?? '') && !PLACEHOLDER.test(address));
}

function rankOf(address: string, aboutRights: boolean): number {
  return (DESK.test(address.split('@', 1)[0] ?? '') ? 8 : 0) + (aboutRights ? 4 : 0) + 2;
}

function linksIn(text: string): string[] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(ADDRESS)]
    .map(({ 0: found }) => found.replace(/[.,;:]$/, ''))
    .filter((found) => !AUTHORITY.test(found));
}
