import { VisitPlannedV1, VisitScheduledV1 } from '../contracts/index.js';
import { aVisit } from '../testing/index.js';
import { DayHasPassed } from './day-has-passed.js';
import { Visit } from './visit.js';

const TODAY = '2026-11-26';

describe('a visit', () => {
  it('is planned for a case, without a day', () => {
    const visit = Visit.plan('company', 'visit', 'case');
    expect(visit.day).toBeNull();
    expect(visit.releaseEvents()).toEqual([new VisitPlannedV1({ visitId: 'visit', caseId: 'case' })]);
  });

  it('is scheduled for today or later', () => {
    const visit = aVisit({ id: 'visit', caseId: 'case' });
    visit.schedule(TODAY, TODAY);
    expect(visit.day).toBe(TODAY);
    expect(visit.releaseEvents()).toEqual([new VisitScheduledV1({ visitId: 'visit', caseId: 'case', day: TODAY })]);
  });

  it('is not scheduled for a day that has passed, and keeps the day it had', () => {
    const visit = aVisit({ day: TODAY });
    expect(() => visit.schedule('2026-11-25', TODAY)).toThrow(DayHasPassed);
    expect(visit.day).toBe(TODAY);
  });

  it('records nothing when it has the day already', () => {
    const visit = aVisit({ day: TODAY });
    visit.schedule(TODAY, '2026-11-27');
    expect(visit.releaseEvents()).toEqual([]);
  });
});
