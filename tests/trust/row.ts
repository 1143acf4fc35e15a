/** One number of a row: what was wanted, what was measured. */
export interface Figure {
  what: string;
  measured: number;
  holds: boolean;
  /** The bound as words: `0`, `≤ 16 ms`. */
  wanted: string;
  /** Set where this project decided on another number than the checklist asked for: that number, and why. */
  instead?: string;
}

/** A threat, and how its defence is tried. */
export interface Row {
  /** Its place in the checklist. */
  number: number;
  threat: string;
  /** Measures; what it throws is a failure of the row. */
  measure(tools: Tools): Promise<Figure[]>;
  /** What cannot be tried on one machine. */
  untried?: string;
}

export interface Tools {
  /** Says how far a long measurement is. */
  tell(line: string): void;
  /** That number of attempts, or a tenth where the run is a short one, which does not count as passed. */
  amount(whole: number): number;
}

/** A number that must be zero. */
export function none(what: string, measured: number): Figure {
  return { what, measured, holds: measured === 0, wanted: '0' };
}

/** A number that must be exactly so. */
export function exactly(what: string, measured: number, wanted: number): Figure {
  return { what, measured, holds: measured === wanted, wanted: String(wanted) };
}

/** A number that may not be greater. */
export function atMost(what: string, measured: number, most: number, unit = ''): Figure {
  const rounded = Math.round(measured * 100) / 100;
  return { what, measured: rounded, holds: measured <= most, wanted: `≤ ${most}${unit && ` ${unit}`}` };
}

/** A number that may not be smaller: how much was tried. */
export function atLeast(what: string, measured: number, least: number): Figure {
  return { what, measured, holds: measured >= least, wanted: `≥ ${least}` };
}

/** A number without a bound, told so that the others can be read. */
export function told(what: string, measured: number): Figure {
  return { what, measured: Math.round(measured * 100) / 100, holds: true, wanted: 'told only' };
}
