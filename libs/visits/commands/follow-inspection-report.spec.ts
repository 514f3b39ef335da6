import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aVisit, InMemoryVisits, NOW } from '../testing/index.js';
import { FollowInspectionReport, FollowInspectionReportHandler } from './follow-inspection-report.js';

const EARLIER = new Date('2026-11-26T07:00:00Z');

async function reported(visit = aVisit(), at = EARLIER) {
  const handler = new FollowInspectionReportHandler(new InMemoryVisits(visit), clockAt(NOW.toISOString()));
  await handler.execute(new FollowInspectionReport('company', 'task', at));
  return visit;
}

it('makes the open inspection of the task, at the time of the report', async () => {
  const visit = await reported();
  expect(visit).toMatchObject({ status: 'made', endedAt: EARLIER });
  expect(recorded(visit)).toEqual(['visits.visit-made.v1']);
});

it('makes it now if the clock that reported it is ahead', async () => {
  expect((await reported(aVisit(), new Date('2026-11-26T08:00:05Z'))).endedAt).toEqual(NOW);
});

it('leaves other visits, and those that have ended, as they are', async () => {
  expect((await reported(aVisit({ kind: 'work' }))).status).toBe('planned');
  const cancelled = aVisit();
  cancelled.cancel(NOW);
  expect((await reported(cancelled)).status).toBe('cancelled');
  expect((await reported(aVisit({ companyId: 'other' }))).status).toBe('planned');
});
