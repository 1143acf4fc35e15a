import type { LetterLanguage } from '../disclosure/request';
import { setText } from './typography';

const LOCALES: Record<LetterLanguage, string> = {
  fr: 'fr-FR',
  en: 'en-GB',
  de: 'de-DE',
  es: 'es-ES',
  it: 'it-IT',
  nl: 'nl-NL',
};

/** How a day and an hour are told together. */
const MOMENTS: Record<LetterLanguage, (day: string, hour: string, minute: string, offset: string) => string> = {
  fr: (day, hour, minute, offset) => `${day} à ${hour} h ${minute} (${offset})`,
  en: (day, hour, minute, offset) => `${day} at ${hour}:${minute} (${offset})`,
  de: (day, hour, minute, offset) => `${day} um ${hour}:${minute} Uhr (${offset})`,
  es: (day, hour, minute, offset) => `${day} a las ${hour}:${minute} (${offset})`,
  it: (day, hour, minute, offset) => `${day} alle ore ${hour}:${minute} (${offset})`,
  nl: (day, hour, minute, offset) => `${day} om ${hour}:${minute} uur (${offset})`,
};

/** A plain date `yyyy-mm-dd` in words: `1er mars 2026`, `1 March 2026`. @throws RangeError when it is no date. */
export function formatDay(day: string, language: LetterLanguage): string {
  return dayInWords(new Date(`${day}T00:00:00Z`), 'UTC', language);
}

/** A year, a month or a day in words: `2024`, `mars 2024`, `9 mars 2024`. @throws RangeError when it is none. */
export function formatPeriod(period: string, language: LetterLanguage): string {
  if (period.length > 7) return formatDay(period, language);
  if (period.length < 7) return period;
  return setText(formatterFor(LOCALES[language], 'UTC', MONTH).format(new Date(`${period}-01T00:00:00Z`)), language);
}

/** The day of a moment in a time zone, in words. @throws RangeError for a bad moment or zone. */
export function formatDayOf(moment: string, timeZone: string, language: LetterLanguage): string {
  return dayInWords(new Date(moment), timeZone, language);
}

/** A moment with its offset: `12 octobre 2026 à 14 h 05 (UTC+2)`, `12 October 2026 at 14:05 (UTC+2)`. @throws RangeError for a bad moment or zone. */
export function formatMoment(moment: string, timeZone: string, language: LetterLanguage): string {
  const at = new Date(moment);
  const parts = new Map(
    formatterFor('en-GB', timeZone, HOUR)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const offset = (parts.get('timeZoneName') ?? '').replace('GMT', 'UTC');
  const [hour, minute] = [parts.get('hour') ?? '', parts.get('minute') ?? ''];
  return setText(MOMENTS[language](dayInWords(at, timeZone, language), hour, minute, offset), language);
}

/** Things of a kind in a row, as the language joins them: `a, b et c`. */
export function joinWords(words: readonly string[], language: LetterLanguage): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(words);
}

function dayInWords(at: Date, timeZone: string, language: LetterLanguage): string {
  const day = formatterFor(LOCALES[language], timeZone, DAY).format(at);
  return setText(ordinalFirst(day, language), language);
}

// Printers write the first of the month as an ordinal; the formatter does not.
function ordinalFirst(day: string, language: LetterLanguage): string {
  if (language === 'fr') return day.replace(/^1(?=\s)/u, '1er');
  return language === 'it' ? day.replace(/^1(?=\s)/u, '1º') : day;
}

const DAY: Intl.DateTimeFormatOptions = { dateStyle: 'long' };
const MONTH: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' };
const HOUR: Intl.DateTimeFormatOptions = {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'shortOffset',
};

// A formatter costs far more to make than to use, and a letter tells many times.
const made = new Map<string, Intl.DateTimeFormat>();

function formatterFor(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone });
  made.set(key, known);
  return known;
}
