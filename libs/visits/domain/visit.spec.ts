import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { VisitMovedV1 } from '../contracts/index.js';
import { aNewVisit, aVisit, BOOKED, NOW, TERMS } from '../testing/index.js';

const LATER = new Date('2026-12-02T09:00:00Z');

describe('a visit', () => {
  it('is booked with its time', () => {
    const visit = aNewVisit();
    expect(visit).toMatchObject({ status: 'planned', decidedAt: BOOKED, timesMoved: 0, attempts: [] });
    expect(visit.releaseEvents()).toMatchObject([
      {
        type: 'visits.visit-booked.v1',
        data: {
          visitId: 'visit',
          taskId: 'task',
          kind: 'inspection',
          employeeId: 'anna',
          startsAt: '2026-12-01T08:00:00.000Z',
          minutes: 60,
        },
      },
    ]);
  });

  it('moves to another time, which counts from that decision on', () => {
    const visit = aVisit();
    visit.change({ ...TERMS, startsAt: LATER }, NOW);
    expect(visit).toMatchObject({ startsAt: LATER, timesMoved: 1, decidedAt: NOW });
    expect(visit.releaseEvents()).toMatchObject([{ type: VisitMovedV1.type, data: { isNewTime: true } }]);
  });

  it('gets another employee or duration without a decision about its time', () => {
    const visit = aVisit();
    visit.change({ ...TERMS, employeeId: 'bo', minutes: 90 }, NOW);
    expect(visit).toMatchObject({ employeeId: 'bo', minutes: 90, timesMoved: 0, decidedAt: BOOKED });
    expect(visit.releaseEvents()).toMatchObject([{ type: VisitMovedV1.type, data: { isNewTime: false } }]);
  });

  it('records a note apart from the time, and nothing for the same terms', () => {
    const visit = aVisit();
    visit.change({ ...TERMS, note: 'Ring først.' }, NOW);
    expect(recorded(visit)).toEqual(['visits.visit-note-changed.v1']);
    visit.change({ ...TERMS, note: 'Ring først.' }, NOW);
    expect(recorded(visit)).toEqual([]);
  });

  it('counts how often the policyholder was not reached, and is planned again by another time', () => {
    const visit = aVisit();
    visit.start(null);
    visit.missPolicyholder(NOW);
    visit.missPolicyholder(LATER);
    expect(visit.status).toBe('not-reached');
    expect(visit.attempts).toEqual([{ at: NOW.toISOString() }, { at: LATER.toISOString() }]);
    expect(visit.releaseEvents().map(({ data }) => data)).toMatchObject([
      { arrivesAt: null },
      { attempt: 1 },
      { attempt: 2 },
    ]);
    visit.change({ ...TERMS, startsAt: LATER }, NOW);
    expect(visit).toMatchObject({ status: 'planned', timesMoved: 1 });
    expect(visit.attempts).toHaveLength(2);
  });

  it('follows the time of its task unless its own was decided later', () => {
    const visit = aVisit({ bookedAt: NOW });
    visit.followTask(LATER, BOOKED);
    expect(visit.startsAt).toEqual(TERMS.startsAt);
    visit.followTask(LATER, NOW);
    expect(visit).toMatchObject({ startsAt: LATER, decidedAt: NOW, employeeId: 'anna', note: TERMS.note });
  });

  it('does not change once it is made or cancelled', () => {
    const [made, cancelled] = [aVisit(), aVisit()];
    made.make(NOW, NOW);
    cancelled.cancel(NOW);
    for (const visit of [made, cancelled]) {
      const before = visit.version;
      expect(() => visit.change({ ...TERMS, startsAt: LATER }, NOW)).toThrow('visits.visit-is-over');
      expect(() => visit.start(null)).toThrow('visits.visit-is-over');
      expect(() => visit.missPolicyholder(NOW)).toThrow('visits.visit-is-over');
      expect(() => visit.propose(LATER, null, NOW)).toThrow('visits.visit-is-over');
      visit.followTask(LATER, LATER);
      expect(visit.version).toBe(before);
    }
    expect(() => made.cancel(NOW)).toThrow('visits.visit-is-over');
    expect(() => cancelled.make(NOW, NOW)).toThrow('visits.visit-is-over');
    made.make(NOW, NOW);
    cancelled.cancel(NOW);
    expect([recorded(made), recorded(cancelled)]).toEqual([['visits.visit-made.v1'], ['visits.visit-cancelled.v1']]);
  });

  it('loses what it says about people when it is erased, once', () => {
    const visit = aVisit();
    visit.propose(LATER, 'Jeg hedder Åse.', NOW);
    visit.erase(NOW);
    visit.erase(LATER);
    expect(visit).toMatchObject({ note: null, proposedNote: null, erasedAt: NOW, proposedStartsAt: LATER });
    expect(recorded(visit)).toEqual(['visits.visit-time-proposed.v1', 'visits.visit-erased.v1']);
  });
});
