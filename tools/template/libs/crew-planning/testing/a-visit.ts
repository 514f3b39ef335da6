import type { Day } from '#shared-kernel';
import { Visit } from '../domain/visit.js';

interface Facts {
  readonly companyId?: string;
  readonly id?: string;
  readonly caseId?: string;
  readonly day?: Day | null;
}

/** A visit as it was saved: nothing is recorded that a test did not do. */
export function aVisit({ companyId = 'company', id = 'visit', caseId = 'case', day = null }: Facts = {}): Visit {
  const visit = Visit.plan(companyId, id, caseId);
  visit.day = day;
  visit.releaseEvents();
  return visit;
}
