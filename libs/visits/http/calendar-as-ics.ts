import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { VisitKind } from '../contracts/index.js';
import type { Calendar, CalendarVisit } from '../queries/read-calendar.js';

const REFRESH_SECONDS = 15 * 60;
const KINDS: Readonly<Record<VisitKind, string>> = { inspection: 'Besigtigelse', work: 'Arbejde', other: 'Besøg' };

/**
 * The calendar in iCalendar format (RFC 5545). Times are instants in UTC, which every client shows in its own zone, so
 * summer time needs no description of its zone here. The same visits give the same text: an ETag is made of it.
 */
export function toIcs({ employeeName, visits }: Calendar, companyName: string): string {
  const calendar = ical({
    name: employeeName ?? companyName,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Scalepoint module', product: 'visits', language: 'DA' },
    ttl: REFRESH_SECONDS,
    x: { 'X-WR-TIMEZONE': 'Europe/Copenhagen' },
  });
  const isOfCompany = employeeName === null;
  for (const visit of visits) {
    const { id, version, status, startsAt, endsAt, createdAt, updatedAt } = visit;
    calendar.createEvent({
      id: `${id}@visits.scalepoint-module`,
      sequence: version,
      stamp: updatedAt,
      created: createdAt,
      lastModified: updatedAt,
      start: startsAt,
      end: endsAt,
      summary: titleOf(visit, isOfCompany),
      location: addressOf(visit),
      status: status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

/** What a fitter needs to find the visit, and nothing about the policyholder but the address. */
function titleOf({ kind, status, employeeName, task }: CalendarVisit, isOfCompany: boolean): string {
  const number = task?.caseNumber ? `sag ${task.caseNumber}` : (task?.referenceNumber ?? null);
  const subject = [KINDS[kind], number, task?.damageType].filter((part) => part).join(' · ');
  const outcome = status === 'made' ? ' (udført)' : status === 'not-reached' ? ' (ikke truffet)' : '';
  return isOfCompany ? `${employeeName ?? 'Ikke fordelt'}: ${subject}${outcome}` : `${subject}${outcome}`;
}

function addressOf({ task }: CalendarVisit): string | null {
  const { street, street2, postalCode, city } = task?.address ?? {};
  const lines = [street, street2, [postalCode, city].filter((part) => part).join(' ')];
  return lines.filter((line) => line).join(', ') || null;
}
