import { findEaster, findOrthodoxEaster } from './easter';
import { ALSACE_MOSELLE, type HolidayCalendar, type HolidayCountry, PUBLIC_HOLIDAYS } from './public-holidays';

/** What the day of an answer depends on; dates are plain, `yyyy-mm-dd`. */
interface AnswerTerms {
  /** The day on which the holder received the request. */
  receivedOn: string;
  /** Where the holder answers from: its public holidays count (Reg. 1182/71, art. 2(1)). */
  country: HolidayCountry;
  region?: 'alsace-moselle';
  /** Extended by two months, as told with reasons within the first one (GDPR art. 12(3)). */
  extended?: boolean;
  /** Days for which the time stood still while identity was checked (French décret 2019-536, art. 77). */
  pausedDays?: number;
}

const DAY = 86_400_000;

/**
 * The last day on which the answer is in time, `yyyy-mm-dd`: the same date one month on (three when extended), else
 * that month's last day; a Saturday, Sunday or public holiday moves it to the next working day (Reg. 1182/71, art. 3).
 * @throws RangeError for a date that is none, before 1971 or after 2999, and for a country or region without holidays here.
 */
export function answerDueOn({ receivedOn, country, region, extended = false, pausedDays = 0 }: AnswerTerms): string {
  const calendars = calendarsFor(country, region);
  const [year, month, date] = readDate(receivedOn);
  const due = month + (extended ? 3 : 1);
  const lastOfMonth = new Date(Date.UTC(year, due, 0)).getUTCDate();
  let day = Date.UTC(year, due - 1, Math.min(date, lastOfMonth)) / DAY + pausedDays;
  while (isWeekend(day) || calendars.some((calendar) => isHoliday(calendar, day))) day += 1;
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function calendarsFor(country: string, region: string | undefined): readonly HolidayCalendar[] {
  const known: HolidayCalendar | undefined = Object.hasOwn(PUBLIC_HOLIDAYS, country)
    ? PUBLIC_HOLIDAYS[country as HolidayCountry]
    : undefined;
  if (!known) throw new RangeError(`No public holidays known for country "${country}".`);
  if (region === undefined) return [known];
  if (region !== 'alsace-moselle' || country !== 'FR') throw new RangeError(`No region "${region}" in "${country}".`);
  return [known, ALSACE_MOSELLE];
}

function readDate(plain: string): [year: number, month: number, date: number] {
  const [year = 0, month = 0, date = 0] = /^\d{4}-\d{2}-\d{2}$/.test(plain) ? plain.split('-').map(Number) : [];
  const at = new Date(Date.UTC(year, month - 1, date));
  if (year < 1971 || year > 2999 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) {
    throw new RangeError(`"${plain}" is no date between 1971 and 2999.`);
  }
  return [year, month, date];
}

// 1970-01-01 was a Thursday.
function weekdayOf(day: number): number {
  return (day + 4) % 7;
}

function isWeekend(day: number): boolean {
  return weekdayOf(day) === 0 || weekdayOf(day) === 6;
}

function isHoliday(calendar: HolidayCalendar, day: number): boolean {
  const plain = new Date(day * DAY).toISOString().slice(0, 10);
  const year = Number(plain.slice(0, 4));
  const holds = (date: string) => year >= (calendar.since?.[date] ?? 0);
  const date = plain.slice(5);
  return (
    (calendar.on.split(' ').includes(date) && holds(date)) ||
    (calendar.easter?.includes(day - findEaster(year)) ?? false) ||
    (calendar.orthodoxEaster?.includes(day - findOrthodoxEaster(year)) ?? false) ||
    (calendar.mondays?.some((from) => holds(from) && day === mondayFrom(`${year}-${from}`)) ?? false)
  );
}

function mondayFrom(plain: string): number {
  const from = Date.parse(plain) / DAY;
  // Saint Brigid's Day alone is asked for from the first of February, and is that day when it is a Friday.
  if (plain.endsWith('02-01') && weekdayOf(from) === 5) return from;
  return from + ((8 - weekdayOf(from)) % 7);
}
