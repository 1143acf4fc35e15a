const BLANKS = /[\s.\u00A0]/g;
/** A French register number, perhaps as a SIRET with its five last digits; blanks or dots between groups. */
const NUMBER = /(?<![\d,])\d{3}[\s.]?\d{3}[\s.]?\d{3}(?:[\s.]?\d{5})?(?![\d])/g;
/** Words that tell a register number from a phone number; what they announce stands close behind or before. */
const CUE = /(?<![a-zà-ɏ\d])(?:r\.?c\.?s\.?|siren|siret|registre du commerce|immatricul[a-zà-ɏ]{1,8})(?![a-zà-ɏ\d])/i;
const CUE_REACH = 110;
/** "RCS Paris 123 456 789", "RCS de Lille Métropole sous le numéro B 123456789". */
const REGISTER =
  /(?<![a-zà-ɏ\d])(?:R\.?C\.?S\.?|registre du commerce et des sociétés)[\s:]{1,3}(?:de |d['’]|du |des |\(RCS\) de )?[a-zà-ɏ\-’' ]{0,45}?[:\s(,]{0,3}(?:n°|sous le n°|sous le numéro|numéro)?[\s:]{0,3}[A-D]?\s?\d{3}[\s.]?\d{3}[\s.]?\d{3}/i;

/** "542 051 180 RCS Paris". */
const REGISTER_BEHIND =
  /^\d{3}[\s.]?\d{3}[\s.]?\d{3}[\s,]{1,2}(?:R\.?C\.?S\.?)\s(?:de |d['’])?\p{Lu}[\p{L}’'-]{1,30}(?:[ -]\p{Lu}[\p{L}’'-]{1,30}){0,3}/u;

/** A company's number in the French register, as nine digits, and its entry as printed. */
export interface RegisterEntry {
  siren: string;
  rcs?: string;
  /** UTF-16 offset of the number in the text given. */
  at: number;
}

/** Most numbers looked at: a notice has a few, a list of partners some dozens. */
const MOST_ENTRIES = 60;

/** Finds French register numbers: nine digits announced as such, whose Luhn check holds. */
export function findRegisterEntries(text: string): RegisterEntry[] {
  const entries: RegisterEntry[] = [];
  for (const found of text.matchAll(NUMBER)) {
    if (entries.length >= MOST_ENTRIES) break;
    const around = text.slice(Math.max(0, found.index - CUE_REACH), found.index);
    const siren = found[0].replace(BLANKS, '').slice(0, 9);
    if (!passesLuhn(siren) || !(CUE.test(around) || CUE.test(text.slice(found.index, found.index + 60)))) continue;
    const from = Math.max(0, found.index - CUE_REACH);
    const printed = (REGISTER_BEHIND.exec(text.slice(found.index, found.index + 90)) ??
      REGISTER.exec(text.slice(from, found.index + found[0].length)))?.[0];
    entries.push({ siren, at: found.index, ...(printed ? { rcs: printed.replace(/\s{1,5}/g, ' ') } : {}) });
  }
  return entries;
}

/** Luhn check of a string of digits (ISO/IEC 7812-1), as INSEE uses it for SIREN and SIRET. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const weighed = index % 2 === 1 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return digits.length > 0 && sum % 10 === 0;
}
