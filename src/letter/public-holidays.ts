/** The public holidays of a country; those that always fall on a weekend are left out. */
export interface HolidayCalendar {
  /** Dates of every year, `mm-dd`, parted by spaces. */
  on: string;
  /** Days after Easter Sunday of the Western churches. */
  easter?: readonly number[];
  /** Days after Easter Sunday of the Orthodox churches. */
  orthodoxEaster?: readonly number[];
  /** Mondays of a month, told by any date of their week: the first from that `mm-dd` on. */
  mondays?: readonly string[];
  /** First year of a date that became a holiday lately. */
  since?: Readonly<Record<string, number>>;
}

/**
 * Public holidays that the law names for the whole of a country, by ISO 3166 code. Days that a region, a trade or a
 * custom keeps are left out, and so are days that a law only likens to holidays (Good Friday in the Netherlands,
 * Midsummer Eve in Sweden). States that move a holiday from a weekend to a Monday are not covered.
 */
export const PUBLIC_HOLIDAYS = {
  AT: {
    on: '01-01 01-06 05-01 08-15 10-26 11-01 12-08 12-25 12-26',
    easter: [1, 39, 50, 60],
  },
  BE: { on: '01-01 05-01 07-21 08-15 11-01 11-11 12-25', easter: [1, 39, 50] },
  CY: {
    on: '01-01 01-06 03-25 04-01 05-01 08-15 10-01 10-28 12-25 12-26',
    orthodoxEaster: [-48, -2, 1, 50],
  },
  CZ: { on: '01-01 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26', easter: [-2, 1] },
  DE: { on: '01-01 05-01 10-03 12-25 12-26', easter: [-2, 1, 39, 50] },
  DK: { on: '01-01 12-25 12-26', easter: [-3, -2, 1, 39, 50] },
  EE: { on: '01-01 02-24 05-01 06-23 06-24 08-20 12-24 12-25 12-26', easter: [-2] },
  ES: { on: '01-01 01-06 05-01 08-15 10-12 11-01 12-06 12-08 12-25', easter: [-2] },
  FI: { on: '01-01 01-06 05-01 12-06 12-25 12-26', easter: [-2, 1, 39] },
  FR: { on: '01-01 05-01 05-08 07-14 08-15 11-01 11-11 12-25', easter: [1, 39, 50] },
  GR: { on: '01-01 01-06 03-25 05-01 08-15 10-28 12-25 12-26', orthodoxEaster: [-48, -2, 1, 50] },
  HR: { on: '01-01 01-06 05-01 05-30 06-22 08-05 08-15 11-01 11-18 12-25 12-26', easter: [1, 60] },
  HU: {
    on: '01-01 03-15 05-01 08-20 10-23 11-01 12-24 12-25 12-26',
    easter: [-2, 1, 50],
    since: { '12-24': 2024 },
  },
  IE: {
    on: '01-01 03-17 12-25 12-26',
    easter: [1],
    // Saint Brigid's Day is the first of February when that is a Friday: told in deadline.ts.
    mondays: ['02-01', '05-01', '06-01', '08-01', '10-25'],
    since: { '02-01': 2023 },
  },
  IT: {
    on: '01-01 01-06 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26',
    easter: [1],
    since: { '10-04': 2026 },
  },
  LT: { on: '01-01 02-16 03-11 05-01 06-24 07-06 08-15 11-01 11-02 12-24 12-25 12-26', easter: [1] },
  LU: {
    on: '01-01 05-01 05-09 06-23 08-15 11-01 12-25 12-26',
    easter: [1, 39, 50],
    since: { '05-09': 2019 },
  },
  MT: {
    on: '01-01 02-10 03-19 03-31 05-01 06-07 06-29 08-15 09-08 09-21 12-08 12-13 12-25',
    easter: [-2],
  },
  // King's Day on a Sunday is kept on the Saturday before: neither is a working day.
  NL: { on: '01-01 04-27 05-05 12-25 12-26', easter: [1, 39, 50] },
  NO: { on: '01-01 05-01 05-17 12-25 12-26', easter: [-3, -2, 1, 39, 50] },
  PL: {
    on: '01-01 01-06 05-01 05-03 08-15 11-01 11-11 12-24 12-25 12-26',
    easter: [1, 60],
    since: { '12-24': 2025 },
  },
  PT: { on: '01-01 04-25 05-01 06-10 08-15 10-05 11-01 12-01 12-08 12-25', easter: [-2, 60] },
  RO: {
    on: '01-01 01-02 01-06 01-07 01-24 05-01 06-01 08-15 11-30 12-01 12-25 12-26',
    orthodoxEaster: [-2, 1, 50],
    since: { '01-06': 2024, '01-07': 2024 },
  },
  SE: { on: '01-01 01-06 05-01 06-06 12-25 12-26', easter: [-2, 1, 39] },
  SI: { on: '01-01 01-02 02-08 04-27 05-01 05-02 06-25 08-15 10-31 11-01 12-25 12-26', easter: [1] },
} as const satisfies Record<string, HolidayCalendar>;

/** A country whose holidays are known. */
export type HolidayCountry = keyof typeof PUBLIC_HOLIDAYS;

/** Departments of Bas-Rhin, Haut-Rhin and Moselle: two days more (Code du travail, art. L3134-13). */
export const ALSACE_MOSELLE: HolidayCalendar = { on: '12-26', easter: [-2] };
