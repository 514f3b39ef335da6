import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aVisit, InMemoryVisits, NOW } from '../testing/index.js';
import {
  AnswerProposal,
  AnswerProposalHandler,
  CancelVisit,
  CancelVisitHandler,
  MakeVisit,
  MakeVisitHandler,
  MissPolicyholder,
  MissPolicyholderHandler,
  RecordProposal,
  RecordProposalHandler,
  StartVisit,
  StartVisitHandler,
} from './visit-moves.js';

const clock = clockAt(NOW.toISOString());
const EARLIER = new Date('2026-11-26T07:00:00Z');
const LATER = new Date('2026-11-26T08:30:00Z');

function moving(visit = aVisit(), companyId = 'company') {
  const visits = new InMemoryVisits(visit);
  const of = [companyId, visit.id] as const;
  return {
    visit,
    start: (arrivesAt: Date | null) => new StartVisitHandler(visits, clock).execute(new StartVisit(...of, arrivesAt)),
    miss: () => new MissPolicyholderHandler(visits, clock).execute(new MissPolicyholder(...of)),
    make: (at: Date | null) => new MakeVisitHandler(visits, clock).execute(new MakeVisit(...of, at)),
    cancel: () => new CancelVisitHandler(visits, clock).execute(new CancelVisit(...of)),
    propose: (at: Date) =>
      new RecordProposalHandler(visits, clock).execute(new RecordProposal(...of, at, 'Efter kl. 10')),
    answer: (accept: boolean) => new AnswerProposalHandler(visits, clock).execute(new AnswerProposal(...of, accept)),
  };
}

it('tells that the employee is on the way, again only with another arrival', async () => {
  const { visit, start } = moving();
  await start(null);
  await start(null);
  await start(LATER);
  await start(LATER);
  expect(visit).toMatchObject({ status: 'on-the-way', arrivesAt: LATER });
  expect(recorded(visit)).toEqual(['visits.visit-started.v1', 'visits.visit-started.v1']);
});

it('counts each attempt', async () => {
  const { visit, miss } = moving();
  await miss();
  await miss();
  expect(visit).toMatchObject({ status: 'not-reached', arrivesAt: null });
  expect(visit.attempts).toHaveLength(2);
});

it('makes a visit now or at an earlier time, once', async () => {
  const [now, earlier] = [moving(), moving()];
  await expect(now.make(LATER)).rejects.toThrow('visits.time-is-to-come');
  await now.make(null);
  await now.make(null);
  await earlier.make(EARLIER);
  expect([now.visit.endedAt, earlier.visit.endedAt]).toEqual([NOW, EARLIER]);
  expect(recorded(now.visit)).toEqual(['visits.visit-made.v1']);
  await expect(now.cancel()).rejects.toThrow('visits.visit-is-over');
});

it('cancels a visit, once', async () => {
  const { visit, cancel } = moving();
  await cancel();
  await cancel();
  expect(visit).toMatchObject({ status: 'cancelled', endedAt: NOW, decidedAt: NOW });
  expect(recorded(visit)).toEqual(['visits.visit-cancelled.v1']);
});

it('moves a visit to the proposed time, or dismisses the proposal', async () => {
  const [accepted, dismissed] = [moving(), moving()];
  const proposed = new Date('2026-12-04T10:00:00Z');
  for (const { propose } of [accepted, dismissed]) await propose(proposed);
  await accepted.answer(true);
  await dismissed.answer(false);
  expect(accepted.visit).toMatchObject({
    startsAt: proposed,
    proposedStartsAt: null,
    proposedNote: null,
    timesMoved: 1,
  });
  expect(dismissed.visit).toMatchObject({ proposedStartsAt: null, proposedNote: null, timesMoved: 0 });
  expect(recorded(accepted.visit)).toEqual(['visits.visit-time-proposed.v1', 'visits.visit-moved.v1']);
  expect(recorded(dismissed.visit)).toEqual(['visits.visit-time-proposed.v1', 'visits.visit-time-dismissed.v1']);
  await expect(accepted.answer(true)).rejects.toThrow('visits.no-time-proposed');
});

it('finds only visits of its own company', async () => {
  const { start, miss, make, cancel, propose, answer } = moving(aVisit(), 'other');
  for (const moved of [start(null), miss(), make(null), cancel(), propose(LATER), answer(true)]) {
    await expect(moved).rejects.toThrow('visits.visit-not-found');
  }
});
