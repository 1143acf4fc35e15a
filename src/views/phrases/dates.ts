/** The day of a moment in the reader's time zone: « 1er mars 2026 », "1 March 2026". */
export function formatDay(language: 'fr' | 'en', moment: string): string {
  const date = new Date(moment);
  const format = new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'long', year: 'numeric' });
  const parts = format.formatToParts(date).map(({ type, value }) => {
    if (type === 'day' && language === 'fr' && value === '1') return '1er';
    return type === 'literal' && value === ' ' ? '\u00a0' : value;
  });
  return parts.join('');
}

/** The day and the time of day with its zone: « 3 mars 2026 à 11 h 05 (UTC+1) ». */
export function formatMoment(language: 'fr' | 'en', moment: string): string {
  const date = new Date(moment);
  const parts = new Intl.DateTimeFormat(localeOf(language), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).formatToParts(date);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value ?? '';
  const day = formatDay(language, moment);
  return language === 'fr'
    ? `${day} à ${part('hour')}\u00a0h\u00a0${part('minute')} (${part('timeZoneName')})`
    : `${day} at ${part('hour')}:${part('minute')} (${part('timeZoneName')})`;
}

/** The time of day: « 14 h 05 », "14:05"; with its day when that is not today's. */
export function formatTime(language: 'fr' | 'en', moment: string, now = new Date().toISOString()): string {
  const day = formatDay(language, moment);
  if (day !== formatDay(language, now)) return formatMoment(language, moment);
  const clock = new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const words = clock.format(new Date(moment));
  return language === 'fr' ? words.replace(':', '\u00a0h\u00a0') : words;
}

/** Two moments as days, or with the time of day where it is the same day. */
export function formatSpan(language: 'fr' | 'en', from: string, to: string): [from: string, to: string] {
  const days = [formatDay(language, from), formatDay(language, to)] as const;
  return days[0] === days[1] ? [formatMoment(language, from), formatMoment(language, to)] : [...days];
}

/** « a, b et c », "a, b and c". */
export function joinList(language: 'fr' | 'en', items: readonly string[]): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);
}

/** A whole number with the language's group separators. */
export function formatCount(language: 'fr' | 'en', count: number): string {
  return new Intl.NumberFormat(localeOf(language)).format(count);
}

function localeOf(language: 'fr' | 'en'): string {
  return language === 'fr' ? 'fr-FR' : 'en-GB';
}
