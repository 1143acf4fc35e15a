import type { InterfaceLanguage } from '../../disclosure/interface-languages';

/** Printers write the first of the month as an ordinal in these; the formatter does not. */
const FIRST: Partial<Record<InterfaceLanguage, string>> = { fr: '1er', it: '1º' };

/**
 * The day of a moment in the reader's time zone: « 1er mars 2026 », "1 March 2026", „1. März 2026“. Of a plain date, a
 * month or a year, what it says, wherever it is read: « mars 2026 », « 2026 ».
 */
export function formatDay(language: InterfaceLanguage, moment: string): string {
  const date = new Date(moment);
  const { length } = moment;
  const format = formatter(Intl.DateTimeFormat, language, {
    day: length > 7 ? 'numeric' : undefined,
    month: length > 4 ? 'long' : undefined,
    year: 'numeric',
    timeZone: length < 11 ? 'UTC' : undefined,
  });
  const parts = format.formatToParts(date).map(({ type, value }) => {
    if (type === 'day' && value === '1') return FIRST[language] ?? value;
    return type === 'literal' ? value.replace(' ', '\u00a0') : value;
  });
  return parts.join('');
}

/** « a, b et c », "a, b and c". */
export function joinList(language: InterfaceLanguage, items: readonly string[]): string {
  return formatter(Intl.ListFormat, language).format(items);
}

/** A whole number with the language's group separators. */
export function formatCount(language: InterfaceLanguage, count: number): string {
  return formatter(Intl.NumberFormat, language).format(count);
}

// One takes twenty times as long to make as to use, and each row of a list needs the same ones.
const made: Record<string, unknown> = {};

/** A formatter of the language, which for English is that of Britain; made once for all who ask for the same. */
export function formatter<Format, Options>(
  kind: new (locale: string, options?: Options) => Format,
  language: InterfaceLanguage,
  options?: Options,
): Format {
  const key = kind.name + language + JSON.stringify(options);
  made[key] ??= new kind(language === 'en' ? 'en-GB' : language, options);
  return made[key] as Format;
}
