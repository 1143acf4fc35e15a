const LEGAL_FORMS =
  /(?<![\p{L}])(sas|sasu|sarl|eurl|sa|se|snc|sci|gmbh|ag|ltd|limited|plc|inc|llc|bv|nv|srl|spa|sl|slu)(?![\p{L}])/gu;

/** The same name without case, accents, punctuation and legal form; empty when nothing else is in it. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\./g, '')
    .replace(LEGAL_FORMS, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
