/** One holiday: a date of the calendar, a distance from Easter, or the n-th Monday of a month (-1 is the last). */
export type HolidayRule = (
  | { on: `${number}-${number}` }
  | { easter: number }
  | { orthodoxEaster: number }
  | { monday: number; month: number }
  | { brigid: true }
) & {
  /** First year in which it is one. */
  since?: number;
};

const NEW_YEAR = { on: '01-01' } as const;
const EPIPHANY = { on: '01-06' } as const;
const GOOD_FRIDAY = { easter: -2 } as const;
const EASTER_MONDAY = { easter: 1 } as const;
const LABOUR_DAY = { on: '05-01' } as const;
const ASCENSION = { easter: 39 } as const;
const WHIT_MONDAY = { easter: 50 } as const;
const CORPUS_CHRISTI = { easter: 60 } as const;
const ASSUMPTION = { on: '08-15' } as const;
const ALL_SAINTS = { on: '11-01' } as const;
const ARMISTICE = { on: '11-11' } as const;
const CONCEPTION = { on: '12-08' } as const;
const CHRISTMAS = { on: '12-25' } as const;
const SECOND_CHRISTMAS = { on: '12-26' } as const;

/**
 * Public holidays that hold in the whole of a country, by ISO 3166 code; those on Sundays alone are left out. Days that
 * only a region, a trade or a custom keeps are not in it, except Good Friday in the Netherlands (Algemene termijnenwet,
 * art. 3).
 */
export const PUBLIC_HOLIDAYS = {
  FR: [
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR_DAY,
    { on: '05-08' },
    ASCENSION,
    WHIT_MONDAY,
    { on: '07-14' },
    ASSUMPTION,
    ALL_SAINTS,
    ARMISTICE,
    CHRISTMAS,
  ],
  DE: [
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    LABOUR_DAY,
    ASCENSION,
    WHIT_MONDAY,
    { on: '10-03' },
    CHRISTMAS,
    SECOND_CHRISTMAS,
  ],
  BE: [
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR_DAY,
    ASCENSION,
    WHIT_MONDAY,
    { on: '07-21' },
    ASSUMPTION,
    ALL_SAINTS,
    ARMISTICE,
    CHRISTMAS,
  ],
  ES: [
    NEW_YEAR,
    EPIPHANY,
    GOOD_FRIDAY,
    LABOUR_DAY,
    ASSUMPTION,
    { on: '10-12' },
    ALL_SAINTS,
    { on: '12-06' },
    CONCEPTION,
    CHRISTMAS,
  ],
  IT: [
    NEW_YEAR,
    EPIPHANY,
    EASTER_MONDAY,
    { on: '04-25' },
    LABOUR_DAY,
    { on: '06-02' },
    ASSUMPTION,
    { on: '10-04', since: 2026 },
    ALL_SAINTS,
    CONCEPTION,
    CHRISTMAS,
    SECOND_CHRISTMAS,
  ],
  NL: [
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    // On a Sunday, King's Day is kept on the Saturday before: neither is a working day.
    { on: '04-27', since: 2014 },
    { on: '05-05' },
    ASCENSION,
    WHIT_MONDAY,
    CHRISTMAS,
    SECOND_CHRISTMAS,
  ],
  LU: [
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR_DAY,
    { on: '05-09', since: 2019 },
    ASCENSION,
    WHIT_MONDAY,
    { on: '06-23' },
    ASSUMPTION,
    ALL_SAINTS,
    CHRISTMAS,
    SECOND_CHRISTMAS,
  ],
  IE: [
    NEW_YEAR,
    { brigid: true, since: 2023 },
    { on: '03-17' },
    EASTER_MONDAY,
    { monday: 1, month: 5 },
    { monday: 1, month: 6 },
    { monday: 1, month: 8 },
    { monday: -1, month: 10 },
    CHRISTMAS,
    SECOND_CHRISTMAS,
  ],
  AT: [
    NEW_YEAR,
    EPIPHANY,
    EASTER_MONDAY,
    LABOUR_DAY,
    ASCENSION,
    WHIT_MONDAY,
    CORPUS_CHRISTI,
    ASSUMPTION,
    { on: '10-26' },
    ALL_SAINTS,
    CONCEPTION,
    CHRISTMAS,
    SECOND_CHRISTMAS,
  ],
  PT: [
    NEW_YEAR,
    GOOD_FRIDAY,
    { on: '04-25' },
    LABOUR_DAY,
    CORPUS_CHRISTI,
    { on: '06-10' },
    ASSUMPTION,
    { on: '10-05' },
    ALL_SAINTS,
    { on: '12-01' },
    CONCEPTION,
    CHRISTMAS,
  ],
  PL: [
    NEW_YEAR,
    EPIPHANY,
    EASTER_MONDAY,
    LABOUR_DAY,
    { on: '05-03' },
    CORPUS_CHRISTI,
    ASSUMPTION,
    ALL_SAINTS,
    ARMISTICE,
    { on: '12-24', since: 2025 },
    CHRISTMAS,
    SECOND_CHRISTMAS,
  ],
} as const satisfies Record<string, readonly HolidayRule[]>;

/** A country whose holidays are known. */
export type HolidayCountry = keyof typeof PUBLIC_HOLIDAYS;

/** Departments of Bas-Rhin, Haut-Rhin and Moselle: two days more (Code du travail, art. L3134-13). */
export const ALSACE_MOSELLE: readonly HolidayRule[] = [GOOD_FRIDAY, SECOND_CHRISTMAS];
