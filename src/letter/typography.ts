import type { LetterLanguage } from '../disclosure/request';

const NARROW = '\u202F';
const NO_BREAK = '\u00A0';
const MONTHS: Record<LetterLanguage, string> = {
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
  de: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  es: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  it: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  nl: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
};

type Rule = readonly [RegExp, string];

/** A day and its month, a month and its year, stay on one line. */
function datesOf(language: LetterLanguage): Rule[] {
  const months = MONTHS[language];
  return [
    [new RegExp(`(?<=\\d[.º]?|1er) (?=(?:de )?(?:${months})(?!\\p{L}))`, 'gu'), NO_BREAK],
    [new RegExp(`(?<=${months}) (?=(?:de )?\\d{4})`, 'gu'), NO_BREAK],
  ];
}

const APOSTROPHE: Rule = [/'/g, '’'];

const RULES: Record<LetterLanguage, readonly Rule[]> = {
  fr: [
    APOSTROPHE,
    [/ ([;!?])/g, `${NARROW}$1`],
    [/ ([:»%€])/g, `${NO_BREAK}$1`],
    [/« /g, `«${NO_BREAK}`],
    [/(?<=\d) (?=\d{3}(?!\d))/g, NARROW],
    [/(?<=\d) h (?=\d)/g, `${NO_BREAK}h${NO_BREAK}`],
    ...datesOf('fr'),
    [/(?<=(?<!\p{L})(?:n°|art\.|articles?|\(UE\)|M\.|Mme|loi|SHA-256)) (?=[\dn])/giu, NO_BREAK],
  ],
  en: [
    APOSTROPHE,
    ...datesOf('en'),
    [/(?<=(?<!\p{L})(?:No|Articles?|\(EU\)|Case|Regulation|Mr|Ms)) (?=[\d(C])/gu, NO_BREAK],
  ],
  de: [
    APOSTROPHE,
    ...datesOf('de'),
    [/(?<=(?<!\p{L})(?:Nr\.|Art\.|Artikel|Artikeln|Absatz|Abs\.|\(EU\)|Buchst\.|Verordnung)) (?=[\d(a-h])/gu, NO_BREAK],
  ],
  es: [
    APOSTROPHE,
    ...datesOf('es'),
    [/(?<=(?<!\p{L})(?:n\.º|artículos?|art\.|\(UE\)|apartado|Reglamento)) (?=[\d(])/giu, NO_BREAK],
  ],
  it: [
    APOSTROPHE,
    ...datesOf('it'),
    [/(?<=(?<!\p{L})(?:n\.|articol[oi]|artt?\.|\(UE\)|paragrafo|lettera|regolamento)) (?=[\d(a-h])/giu, NO_BREAK],
  ],
  nl: [
    APOSTROPHE,
    ...datesOf('nl'),
    [/(?<=(?<!\p{L})(?:nr\.|artikel|artikelen|lid|\(EU\)|Verordening|onder)) (?=[\d(a-h])/giu, NO_BREAK],
  ],
};

/** Sets our own words as a printer of that language would: its spaces, apostrophes, dates and citations unbroken. */
export function setText(text: string, language: LetterLanguage): string {
  return RULES[language].reduce((done, [pattern, by]) => done.replace(pattern, by), text);
}

type Weave = (ours: TemplateStringsArray, ...theirs: readonly (string | number)[]) => string;

/** A template of a language: our words are set, what is put into them (names, titles, quotations) is left as it is. */
function weaveIn(language: LetterLanguage): Weave {
  return (ours, ...theirs) => ours.map((text, index) => setText(text, language) + (theirs[index] ?? '')).join('');
}

/** A French sentence of ours; what is put into it is left as it is. */
export const french: Weave = weaveIn('fr');
/** An English sentence of ours; what is put into it is left as it is. */
export const english: Weave = weaveIn('en');
/** A German sentence of ours; what is put into it is left as it is. */
export const german: Weave = weaveIn('de');
/** A Spanish sentence of ours; what is put into it is left as it is. */
export const spanish: Weave = weaveIn('es');
/** An Italian sentence of ours; what is put into it is left as it is. */
export const italian: Weave = weaveIn('it');
/** A Dutch sentence of ours; what is put into it is left as it is. */
export const dutch: Weave = weaveIn('nl');
