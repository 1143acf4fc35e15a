/** One day to remember, with a title and what to do. */
export interface CalendarDay {
  /** Stable over exports, so that a calendar updates instead of doubling. */
  id: string;
  /** Plain date, `yyyy-mm-dd`. */
  on: string;
  title: string;
  description: string;
}

/**
 * Days as a calendar file (RFC 5545), each for the whole day with a reminder that morning. Loads its library when called.
 * @param madeAt ISO moment of the export.
 * @throws Error when a day is none.
 */
export async function writeCalendar(days: readonly CalendarDay[], madeAt: string): Promise<string> {
  const { createEvents } = await import('ics');
  const { error, value } = createEvents(
    days.map(({ id, on, title, description }) => ({
      uid: `${id}@contrepartie`,
      start: partsOf(on),
      duration: { days: 1 },
      title: oneLine(title),
      description: oneLine(description),
      transp: 'TRANSPARENT' as const,
      timestamp: Date.parse(madeAt),
      // Nine in the morning of that day.
      alarms: [{ action: 'display' as const, description: oneLine(title), trigger: { hours: 9, before: false } }],
    })),
    { productId: '-//Contrepartie//Contrepartie//EN', method: 'PUBLISH' },
  );
  if (error || !value) throw new Error('The calendar could not be written.', { cause: error });
  return value;
}

function partsOf(plain: string): [number, number, number] {
  const [year = 0, month = 0, day = 0] = plain.split('-').map(Number);
  return [year, month, day];
}

// The library escapes commas and semicolons; a bare carriage return would still begin a line of its own.
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD');
}
