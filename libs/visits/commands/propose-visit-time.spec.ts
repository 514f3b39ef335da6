import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { ProposeVisitTime } from '../contracts/index.js';
import { aVisit, InMemoryVisits, NOW, TERMS } from '../testing/index.js';
import { ProposeVisitTimeHandler } from './propose-visit-time.js';

const [FIRST, SECOND] = [new Date('2026-12-02T10:00:00Z'), new Date('2026-12-03T10:00:00Z')];

function proposing(companyId = 'company') {
  const visit = aVisit();
  const handler = new ProposeVisitTimeHandler(new InMemoryVisits(visit), clockAt(NOW.toISOString()));
  const propose = (at: Date, note: string | null = null) =>
    handler.execute(new ProposeVisitTime(companyId, visit.id, at, note));
  return { visit, propose };
}

describe('a policyholder proposes another time', () => {
  it('which leaves the visit as it is, replaces an earlier one, and has no effect when repeated', async () => {
    const { visit, propose } = proposing();
    await propose(FIRST);
    await propose(SECOND, 'Efter kl. 11');
    await propose(SECOND, 'Efter kl. 11');
    expect(visit).toMatchObject({
      startsAt: TERMS.startsAt,
      proposedStartsAt: SECOND,
      proposedNote: 'Efter kl. 11',
      version: 3,
    });
    expect(recorded(visit)).toEqual(['visits.visit-time-proposed.v1', 'visits.visit-time-proposed.v1']);
  });

  it('that has not passed, for an open visit of the company', async () => {
    const { visit, propose } = proposing();
    await expect(propose(NOW)).rejects.toThrow('visits.time-is-past');
    await expect(proposing('other').propose(FIRST)).rejects.toThrow('visits.visit-not-found');
    visit.cancel(NOW);
    await expect(propose(FIRST)).rejects.toThrow('visits.visit-is-over');
  });
});
