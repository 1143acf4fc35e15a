import type { InterfaceLanguage } from '../../disclosure/interface-languages';
import { formatDay, formatter } from './dates';

/** What stands between hour and minute, where it is no colon; and what after them. */
const HOURS: Partial<Record<InterfaceLanguage, string>> = { fr: '\u00a0h\u00a0' };
const O_CLOCK: Partial<Record<InterfaceLanguage, string>> = { de: '\u00a0Uhr', nl: '\u00a0uur' };

/** What stands between a day and its time of day. */
const AT: Record<InterfaceLanguage, string> = { fr: 'à', en: 'at', de: 'um', es: 'a las', it: 'alle ore', nl: 'om' };

/** The day and the time of day with its zone: « 3 mars 2026 à 11 h 05 (UTC+1) ». */
export function formatMoment(language: InterfaceLanguage, moment: string): string {
  const { clock, hour, zone } = readClock(language, moment);
  const at = language === 'es' && hour === '01' ? 'a la' : AT[language];
  return `${formatDay(language, moment)} ${at} ${clock} (${zone})`;
}

/** The time of day: « 14 h 05 », "14:05"; with its day when that is not today's. */
export function formatTime(language: InterfaceLanguage, moment: string, now = new Date().toISOString()): string {
  if (formatDay(language, moment) !== formatDay(language, now)) return formatMoment(language, moment);
  return readClock(language, moment).clock;
}

/** Two moments as days, or with the time of day where it is the same day. */
export function formatSpan(language: InterfaceLanguage, from: string, to: string): [from: string, to: string] {
  const days = [formatDay(language, from), formatDay(language, to)] as const;
  return days[0] === days[1] ? [formatMoment(language, from), formatMoment(language, to)] : [...days];
}

function readClock(language: InterfaceLanguage, moment: string) {
  const parts = formatter(Intl.DateTimeFormat, language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).formatToParts(new Date(moment));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value ?? '';
  const hour = part('hour');
  const clock = `${hour}${HOURS[language] ?? ':'}${part('minute')}${O_CLOCK[language] ?? ''}`;
  return { clock, hour, zone: part('timeZoneName') };
}

/** A month, `yyyy-mm`: « mars 2026 », "March 2026". */
export function formatMonth(language: InterfaceLanguage, month: string): string {
  const format = formatter(Intl.DateTimeFormat, language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}
