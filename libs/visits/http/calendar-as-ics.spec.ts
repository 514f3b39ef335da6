import ICAL from 'ical.js';
import type { CalendarVisit } from '../queries/read-calendar.js';
import { aTaskToVisit } from '../testing/index.js';
import { toIcs } from './calendar-as-ics.js';

const address = { street: 'Strandstien 7; baghuset, st.', street2: null, postalCode: '4581', city: 'Rørvig' };
const at = (time: string) => new Date(time);

function aCalendarVisit(facts: Partial<CalendarVisit> = {}): CalendarVisit {
  return {
    id: '0190f0c4-7a3b-7c11-8b52-2f4c8e1d9a01',
    version: 3,
    kind: 'inspection',
    status: 'planned',
    employeeName: 'Anna Holm',
    startsAt: at('2026-12-01T08:00:00Z'),
    endsAt: at('2026-12-01T09:00:00Z'),
    createdAt: at('2026-11-25T08:00:00Z'),
    updatedAt: at('2026-11-26T08:00:00Z'),
    task: aTaskToVisit({ address: { ...address } as never }),
    ...facts,
  };
}

function parsed(visits: readonly CalendarVisit[], employeeName: string | null = 'Anna Holm') {
  const text = toIcs({ employeeName, visits }, 'Tømrer & Søn ApS');
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((one) => ({
    event: new ICAL.Event(one),
    valueOf: (name: string) => String(one.getFirstPropertyValue(name)),
  }));
  return { text, calendar, events };
}

const inDenmark = (time: { toJSDate(): Date }) =>
  time.toJSDate().toLocaleTimeString('da-DK', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' });

describe('a calendar in iCalendar format, as a parser reads it', () => {
  it('has what a fitter needs of a visit, and no more', () => {
    const { calendar, events, text } = parsed([aCalendarVisit()]);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Anna Holm');
    expect(events[0]?.event).toMatchObject({
      uid: '0190f0c4-7a3b-7c11-8b52-2f4c8e1d9a01@visits.scalepoint-module',
      summary: 'Besigtigelse · sag 1042 · Vandskade',
      location: 'Strandstien 7; baghuset, st., 4581 Rørvig',
      sequence: 3,
    });
    expect(events[0]?.valueOf('dtstamp')).toBe('2026-11-26T08:00:00Z');
    expect(text).not.toMatch(/DESCRIPTION|ATTENDEE|ORGANIZER/);
  });

  it('keeps the Danish hour on both sides of the change to winter time and to summer time', () => {
    const days = [
      ['2026-10-24T07:00:00Z', '09.00'],
      ['2026-10-25T08:00:00Z', '09.00'],
      ['2027-03-27T08:00:00Z', '09.00'],
      ['2027-03-28T07:00:00Z', '09.00'],
    ] as const;
    const { events } = parsed(
      days.map(([time], index) => aCalendarVisit({ id: `visit-${index}`, startsAt: at(time), endsAt: at(time) })),
    );
    expect(events.map(({ event }) => inDenmark(event.startDate))).toEqual(days.map(([, hour]) => hour));
  });

  it('escapes what the format reserves, and folds lines at 75 bytes without breaking a letter', () => {
    const street = `${'Ærøskøbing Østergade '.repeat(8)}7\nbagved`;
    const { text, events } = parsed([
      aCalendarVisit({ task: aTaskToVisit({ address: { ...address, street } as never }) }),
    ]);
    expect(events[0]?.event.location).toBe(`${street}, 4581 Rørvig`);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('shows a cancelled visit as cancelled, and how others ended', () => {
    const { events } = parsed([
      aCalendarVisit({ id: 'a', status: 'cancelled' }),
      aCalendarVisit({ id: 'b', status: 'made' }),
      aCalendarVisit({ id: 'c', status: 'not-reached' }),
    ]);
    expect(events.map(({ valueOf }) => valueOf('status'))).toEqual(['CANCELLED', 'CONFIRMED', 'CONFIRMED']);
    expect(events.map(({ event }) => event.summary.split('(')[1])).toEqual([undefined, 'udført)', 'ikke truffet)']);
  });

  it('names the employee in the calendar of the company, and is the same text for the same visits', () => {
    const visits = [aCalendarVisit(), aCalendarVisit({ id: 'other', employeeName: null, task: null })];
    const { calendar, events, text } = parsed(visits, null);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Tømrer & Søn ApS');
    expect(events.map(({ event }) => event.summary)).toEqual([
      'Anna Holm: Besigtigelse · sag 1042 · Vandskade',
      'Ikke fordelt: Besigtigelse',
    ]);
    expect(parsed(visits, null).text).toBe(text);
  });
});
