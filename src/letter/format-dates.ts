import type { LetterLanguage } from './letter';
import { setEnglish, setFrench } from './typography';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;

/** A plain date `yyyy-mm-dd` in words: `1er mars 2026`, `1 March 2026`. @throws RangeError when it is no date. */
export function formatDay(day: string, language: LetterLanguage): string {
  return dayInWords(new Date(`${day}T00:00:00Z`), 'UTC', language);
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
  const day = dayInWords(at, timeZone, language);
  return language === 'fr'
    ? setFrench(`${day} à ${hour} h ${minute} (${offset})`)
    : `${day} at ${hour}:${minute} (${offset})`;
}

function dayInWords(at: Date, timeZone: string, language: LetterLanguage): string {
  const day = formatterFor(LOCALES[language], timeZone, DAY).format(at);
  // Printers write the first of the month as an ordinal; the formatter does not.
  return language === 'fr' ? setFrench(day.replace(/^1(?=\s)/u, '1er')) : setEnglish(day);
}

const DAY: Intl.DateTimeFormatOptions = { dateStyle: 'long' };
const HOUR: Intl.DateTimeFormatOptions = {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'shortOffset',
};

// A formatter costs far more to make than to use, and a letter tells many times.
const made = new Map<string, Intl.DateTimeFormat>();

function formatterFor(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${options === DAY}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone });
  made.set(key, known);
  return known;
}
