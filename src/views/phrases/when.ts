import type { InterfaceLanguage } from '../../disclosure/interface-languages';
import type { Disclosure } from '../../disclosure/schema';
import { formatDay } from './dates';
import { formatMoment } from './moments';

type Timed = Pick<Disclosure, 'sentAt' | 'remembered'>;

/** The day of a disclosure; of one told from memory the period alone, as imprecise as it was told: « 2024 ». */
export function tellDay(language: InterfaceLanguage, { sentAt, remembered }: Timed): string {
  return formatDay(language, remembered?.period ?? sentAt);
}

/** The same with the time of day, where it is known. */
export function tellMoment(language: InterfaceLanguage, { sentAt, remembered }: Timed): string {
  return remembered ? formatDay(language, remembered.period) : formatMoment(language, sentAt);
}

/** The same for the attribute of an element of time, which may be a year, a month, a day or a moment. */
export function dateTimeOf({ sentAt, remembered }: Timed): string {
  return remembered?.period ?? sentAt;
}
