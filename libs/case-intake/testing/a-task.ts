import { saved } from '#platform/testing/in-memory-aggregates.js';
import type { TaskDelivery, TaskStatus } from '../contracts/index.js';
import { Case, type CaseFacts } from '../domain/case.js';
import type { Defaults } from '../domain/case-defaults.js';
import { Task } from '../domain/task.js';
import { delivery } from './deliveries.js';

type Facts = Partial<
  Pick<Task, 'companyId' | 'id' | 'insurerId' | 'tokenDebtorId' | 'caseDebtor' | 'caseId' | 'status' | 'attention'> &
    Pick<Task, 'withdrawn' | 'erasedAt' | 'completedAt' | 'rejectionReason'>
> & { readonly content?: Partial<TaskDelivery> };

/** A task as it was saved in this status. Its company and id are `company` and `task` unless the test needs others. */
export function aTask(facts: Facts = {}): Task {
  return saved(aNewTask(facts));
}

/** The same, still to be saved: its event is recorded. */
export function aNewTask({ companyId = 'company', id = 'task', content = {}, ...facts }: Facts = {}): Task {
  const first = delivery('new', 1);
  const { insurerId = first.insurerId, tokenDebtorId = null, caseDebtor = null } = facts;
  const sent = { ...first, task: { ...first.task, ...content }, insurerId, tokenDebtorId, caseDebtor };
  return Object.assign(Task.receive(companyId, id, sent), facts);
}

/** A task that has a case, and what people have done with it since. */
export function aTaskWithCase(status: TaskStatus = 'case-opened', facts: Facts = {}): Task {
  return aTask({ caseId: 'case', status, ...facts });
}

export const NO_DEFAULTS: Defaults = {
  caseManagerId: null,
  caseGroupId: null,
  priceGroupId: null,
  markupGroupId: null,
  departmentId: null,
  carrierId: null,
  purposeId: null,
};

interface Opened extends Partial<CaseFacts> {
  readonly companyId?: string;
  readonly id?: string;
  readonly taskId?: string;
  readonly defaults?: Partial<Defaults>;
}

/** The case of {@link aTaskWithCase}, as it was saved. */
export function aCase(facts: Opened = {}): Case {
  return saved(aNewCase(facts));
}

/** The same, still to be saved. */
export function aNewCase({
  companyId = 'company',
  id = 'case',
  taskId = 'task',
  defaults,
  ...facts
}: Opened = {}): Case {
  const origins = {
    caseManagerId: 'none',
    caseGroupId: 'none',
    priceGroupId: 'none',
    markupGroupId: 'none',
    departmentId: 'none',
    carrierId: 'none',
    purposeId: 'none',
  } as const;
  const first: CaseFacts = {
    number: 1001,
    name: 'Sag',
    debtorId: 'nordlys',
    debtorReason: 'token',
    requisitionNumber: 'N-1',
    description: '',
    damageAddress: null,
    contacts: [],
    ...facts,
  };
  return Case.open(companyId, id, taskId, first, { values: { ...NO_DEFAULTS, ...defaults }, origins });
}
