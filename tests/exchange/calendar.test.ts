import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../src/exchange/calendar';
import { hostileText } from '../letter/hostile-texts';

const DAY = {
  id: 'answer-1',
  on: '2026-12-28',
  title: 'Réponse due : Lots & Rêves',
  description: 'Réf. CP-2026-7F3K9',
};
const MADE_AT = '2026-11-25T20:00:00.000Z';

function eventsOf(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('a calendar file', () => {
  it('holds each day for the whole day, with a reminder that morning, read back by a calendar parser', async () => {
    const file = await writeCalendar([DAY, { ...DAY, id: 'remind-1', on: '2027-01-04' }], MADE_AT);
    const [event, other] = eventsOf(file);
    expect(event?.startDate.toString()).toBe('2026-12-28');
    expect(event?.startDate.isDate).toBe(true);
    expect(other?.startDate.toString()).toBe('2027-01-04');
    expect(event?.summary).toBe(DAY.title);
    expect(event?.description).toBe(DAY.description);
    expect(event?.uid).toBe('answer-1@contrepartie');
    expect(event?.component.getAllSubcomponents('valarm')[0]?.getFirstPropertyValue('trigger')?.toString()).toBe(
      'PT9H',
    );
    expect(file).toContain('DTSTAMP:20261125T200000Z');
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('is the same for the same days and moment', async () => {
    expect(await writeCalendar([DAY], MADE_AT)).toBe(await writeCalendar([DAY], MADE_AT));
  });

  it('refuses a day that is none', async () => {
    await expect(writeCalendar([{ ...DAY, on: 'soon' }], MADE_AT)).rejects.toThrow('calendar');
  });

  it('lets no line and no event in: 10,000 hostile texts', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (title, description) => {
        const file = await writeCalendar([{ ...DAY, title, description }], MADE_AT);
        const events = eventsOf(file);
        expect(events).toHaveLength(1);
        expect(
          events[0]?.component
            .getAllProperties()
            .map(({ name }) => name)
            .sort()
            .join(),
        ).toMatch(/^(?:description,)?dtend,dtstamp,dtstart,(?:summary,)?transp,uid$|duration/);
        expect(file.match(/^END:VCALENDAR/gm)).toHaveLength(1);
      }),
      { numRuns: 5_000 },
    );
  }, 60_000);
});
