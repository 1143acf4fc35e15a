const NARROW = '\u202F';
const NO_BREAK = '\u00A0';
const FRENCH_MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const ENGLISH_MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

type Rule = readonly [RegExp, string];

const FRENCH: readonly Rule[] = [
  [/'/g, '’'],
  [/ ([;!?])/g, `${NARROW}$1`],
  [/ ([:»%€])/g, `${NO_BREAK}$1`],
  [/« /g, `«${NO_BREAK}`],
  [/(?<=\d) (?=\d{3}(?!\d))/g, NARROW],
  [/(?<=\d) h (?=\d)/g, `${NO_BREAK}h${NO_BREAK}`],
  [new RegExp(`(?<=\\d|1er) (?=(?:${FRENCH_MONTHS})(?!\\p{L}))`, 'gu'), NO_BREAK],
  [new RegExp(`(?<=${FRENCH_MONTHS}) (?=\\d{4})`, 'gu'), NO_BREAK],
  [/(?<=(?<!\p{L})(?:n°|art\.|articles?|\(UE\)|M\.|Mme|loi|SHA-256)) (?=[\dn])/giu, NO_BREAK],
];

const ENGLISH: readonly Rule[] = [
  [/'/g, '’'],
  [new RegExp(`(?<=\\d) (?=(?:${ENGLISH_MONTHS})(?!\\p{L}))`, 'gu'), NO_BREAK],
  [new RegExp(`(?<=${ENGLISH_MONTHS}) (?=\\d{4})`, 'gu'), NO_BREAK],
  [/(?<=(?<!\p{L})(?:No|Articles?|\(EU\)|Case|Regulation|Mr|Ms)) (?=[\d(C])/gu, NO_BREAK],
];

/** Sets our own French as a printer would: narrow no-break space before ; ! ?, no-break space before : and inside « », typographic apostrophe, citations unbroken. */
export function setFrench(text: string): string {
  return applyRules(FRENCH, text);
}

/** Sets our own English: typographic apostrophe, dates and citations unbroken. */
export function setEnglish(text: string): string {
  return applyRules(ENGLISH, text);
}

/** A French sentence of ours; what is put into it (names, titles, quotations) is left as it is. */
export function french(ours: TemplateStringsArray, ...theirs: readonly string[]): string {
  return weave(setFrench, ours, theirs);
}

/** An English sentence of ours; what is put into it is left as it is. */
export function english(ours: TemplateStringsArray, ...theirs: readonly string[]): string {
  return weave(setEnglish, ours, theirs);
}

function weave(set: (text: string) => string, ours: readonly string[], theirs: readonly string[]): string {
  return ours.map((text, index) => set(text) + (theirs[index] ?? '')).join('');
}

function applyRules(rules: readonly Rule[], text: string): string {
  return rules.reduce((done, [pattern, by]) => done.replace(pattern, by), text);
}
