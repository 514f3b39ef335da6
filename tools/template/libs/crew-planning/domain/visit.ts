import { Aggregate, type Day } from '#shared-kernel';
import { VisitPlannedV1, VisitScheduledV1 } from '../contracts/index.js';
import { DayHasPassed } from './day-has-passed.js';

/** A visit to the damage of one case. */
export class Visit extends Aggregate {
  static override readonly stream = 'crew-planning.visit';

  caseId!: string;
  /** Null until a person has scheduled it. */
  day!: Day | null;

  private constructor() {
    super();
  }

  static plan(companyId: string, id: string, caseId: string): Visit {
    const visit = new Visit();
    visit.companyId = companyId;
    visit.id = id;
    visit.version = 0;
    visit.caseId = caseId;
    visit.day = null;
    visit.record(new VisitPlannedV1({ visitId: id, caseId }));
    return visit;
  }

  /**
   * The same day again is a repeat without effect.
   * @throws DayHasPassed
   */
  schedule(day: Day, today: Day): void {
    if (day === this.day) return;
    if (day < today) throw new DayHasPassed(day);
    this.day = day;
    this.record(new VisitScheduledV1({ visitId: this.id, caseId: this.caseId, day }));
  }
}
