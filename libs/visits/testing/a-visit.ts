import type { TaskToVisit, TasksToVisit } from '#case-intake/contracts';
import { saved } from '#platform/testing/in-memory-aggregates.js';
import type { VisitKind, VisitTerms } from '../contracts/index.js';
import type { Employees } from '../domain/employees.js';
import { EmployeeUnusable } from '../domain/visit-errors.js';
import { Visit } from '../domain/visit.js';

export const NOW = new Date('2026-11-26T08:00:00Z');
/** When the visits of the tests were booked. */
export const BOOKED = new Date('2026-11-25T08:00:00Z');
export const TERMS: VisitTerms = {
  employeeId: 'anna',
  startsAt: new Date('2026-12-01T08:00:00Z'),
  minutes: 60,
  note: 'Nøglen er hos naboen.',
};

interface Facts extends Partial<VisitTerms> {
  readonly companyId?: string;
  readonly id?: string;
  readonly taskId?: string;
  readonly kind?: VisitKind;
  readonly bookedAt?: Date;
}

/** A visit as it was saved: nothing is recorded that a test did not do. */
export function aVisit(facts: Facts = {}): Visit {
  return saved(aNewVisit(facts));
}

/** The same, still to be saved. */
export function aNewVisit(facts: Facts = {}): Visit {
  const {
    companyId = 'company',
    id = 'visit',
    taskId = 'task',
    kind = 'inspection',
    bookedAt = BOOKED,
    ...terms
  } = facts;
  return Visit.book(companyId, id, { taskId, kind }, { ...TERMS, ...terms }, bookedAt);
}

export function aTaskToVisit(facts: Partial<TaskToVisit> = {}): TaskToVisit {
  return {
    taskId: 'task',
    status: 'accepted',
    insurerName: 'Nordlys Forsikring',
    referenceNumber: '20260826-01-8',
    caseId: 'case',
    caseNumber: 1042,
    caseManagerId: null,
    damageType: 'Vandskade',
    address: null,
    inspectionAt: null,
    inspectionDecidedAt: null,
    inspectionDueAt: null,
    ...facts,
  };
}

export function tasksToVisit(...tasks: TaskToVisit[]): TasksToVisit {
  return {
    find: async (companyId, ids) => (companyId === 'company' ? tasks.filter(({ taskId }) => ids.includes(taskId)) : []),
  };
}

/** Anna and Bo are active employees. */
export const EMPLOYEES: Employees = {
  expectUsable: async (_companyId, id) => {
    if (id !== null && id !== 'anna' && id !== 'bo') throw new EmployeeUnusable(id);
  },
};
