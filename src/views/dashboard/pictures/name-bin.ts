import type { InterfaceLanguage } from '../../../disclosure/interface-languages';
import { formatDay, formatter } from '../../phrases/dates';
import type { Bins, BinUnit } from './choose-bins';

const FORMATS: Record<BinUnit, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  week: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  months: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  years: { year: 'numeric' },
};
const TICKS: Record<BinUnit, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  months: { month: 'short' },
  year: { year: 'numeric' },
  years: { year: 'numeric' },
};

/** A span of time in words: « 3 mars 2026 », « 2–8 mars 2026 », « mars 2026 », « 2026 ». */
export function nameBin(language: InterfaceLanguage, { unit, bounds }: Bins, index: number): string {
  const from = bounds[index] ?? '';
  if (unit === 'day') return formatDay(language, from);
  const last = new Date(Date.parse(bounds[index + 1] ?? from) - 1);
  return formatter(Intl.DateTimeFormat, language, FORMATS[unit]).formatRange(new Date(from), last);
}

/** The few letters below the axis, and the year where it begins. */
export function tickOf(
  language: InterfaceLanguage,
  { unit, bounds }: Bins,
  index: number,
): { words: string; year: string } {
  const from = new Date(bounds[index] ?? '');
  const before = index > 0 ? new Date(bounds[index - 1] ?? '').getFullYear() : null;
  const words = formatter(Intl.DateTimeFormat, language, TICKS[unit]).format(from);
  const hasYear = unit !== 'year' && unit !== 'years' && from.getFullYear() !== before;
  return { words, year: hasYear ? String(from.getFullYear()) : '' };
}
