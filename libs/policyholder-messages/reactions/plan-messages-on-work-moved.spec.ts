import { TaskCompletedV1 } from '#case-intake/contracts';
import type { DomainEvent } from '#shared-kernel';
import { VisitBookedV1, VisitCancelledV1, VisitMovedV1, VisitStartedV1 } from '#visits/contracts';
import { PlanMessagesOnWorkMoved } from './plan-messages-on-work-moved.js';

const reaction = new PlanMessagesOnWorkMoved();
const VISIT = {
  visitId: 'v',
  taskId: 't',
  kind: 'work',
  employeeId: null,
  startsAt: '2026-12-01T08:00:00Z',
  minutes: 60,
} as const;

function planned({ type, data }: DomainEvent) {
  const event = { id: 'e1', companyId: 'company', stream: 's', version: 1, type, occurredAt: new Date(0) };
  return reaction.react({ ...event, data: data as never });
}

it.each<[DomainEvent, string, string | null]>([
  [new VisitBookedV1(VISIT), 'booked', 'v'],
  [new VisitMovedV1({ ...VISIT, isNewTime: true }), 'moved', 'v'],
  [new VisitMovedV1(VISIT), 'moved', 'v'],
  [new VisitCancelledV1({ visitId: 'v', taskId: 't' }), 'cancelled', 'v'],
  [new VisitStartedV1({ visitId: 'v', taskId: 't', arrivesAt: null }), 'on-the-way', 'v'],
  [new TaskCompletedV1({ taskId: 't', at: '2026-12-01T08:00:00Z' }), 'finished', null],
])('%# an event is an occasion', (event, occasion, visitId) => {
  expect(planned(event)).toMatchObject({ occasion, about: { taskId: 't', visitId, eventId: 'e1' } });
});

it('another employee or duration is none', () => {
  expect(planned(new VisitMovedV1({ ...VISIT, isNewTime: false }))).toBeNull();
});
