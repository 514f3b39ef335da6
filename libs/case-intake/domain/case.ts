import { Aggregate, isSameJson } from '#shared-kernel';
import {
  CaseAssignedV1,
  CaseEditedV1,
  CaseErasedV1,
  CaseOpenedV1,
  CaseReassignedV1,
  CaseTasksChangedV1,
  CaseUpdatedV1,
  type DeliveredAddress,
  type DeliveredContact,
} from '../contracts/index.js';
import {
  type Assignment,
  type DefaultField,
  DEFAULT_FIELDS,
  type Origin,
  type ResolvedDefaults,
} from './case-defaults.js';
import { NoSuchDifference } from './case-errors.js';

/** The values that a case takes from its task when it is opened and with every update. */
export interface TaskFacts {
  readonly requisitionNumber: string | null;
  readonly description: string;
  /** Null if it equals the debtor's address. */
  readonly damageAddress: DeliveredAddress | null;
  readonly contacts: readonly DeliveredContact[];
}

export interface CaseFacts extends TaskFacts {
  readonly number: number;
  readonly name: string;
  readonly debtorId: string;
  /** Why this debtor: `token`, `cvr`, `phone`, `email`, `name`, `nameAndAddress`, `created`, `user`. */
  readonly debtorReason: string;
}

/** These fields follow the task until a user edits them. */
const TASK_FIELDS = ['requisitionNumber', 'description', 'damageAddress', 'contacts'] as const;
const EDITABLE_FIELDS = ['name', 'debtorId', 'deputyId', ...TASK_FIELDS, ...DEFAULT_FIELDS] as const;

/** A user's changes; fields that are left out do not change. */
export type CaseEdits = {
  readonly [Field in (typeof EDITABLE_FIELDS)[number]]?: Case[Field] | undefined;
};

/** For a field that a user edited: the insurer's value at that time, and its latest value if it differs. */
interface InsurerValue {
  readonly whenEdited: unknown;
  readonly latest?: unknown;
}

/** The ERP's case for a task of an insurer, and for other tasks of the claim that a user puts on it. */
export class Case extends Aggregate implements CaseFacts, Record<DefaultField, string | null> {
  static override readonly stream = 'case-intake.case';
  static override readonly personal = ['name', 'description', 'damageAddress', 'contacts'];

  /** The main task, for which the case was opened. It never changes. */
  taskId!: string;
  number!: number;
  name!: string;
  debtorId!: string;
  debtorReason!: string;
  requisitionNumber!: string | null;
  description!: string;
  damageAddress!: DeliveredAddress | null;
  contacts!: DeliveredContact[];
  caseManagerId!: string | null;
  /** Covers for the case manager on this case; null if the manager's standing deputy does. */
  deputyId!: string | null;
  caseGroupId!: string | null;
  priceGroupId!: string | null;
  markupGroupId!: string | null;
  departmentId!: string | null;
  carrierId!: string | null;
  purposeId!: string | null;
  /** The origin of each value, by field. */
  origins!: Record<string, Origin>;
  flags!: string[];
  /** By field; only fields that a user edited. */
  insurerValues!: Record<string, InsurerValue>;

  private constructor() {
    super();
  }

  static open(
    companyId: string,
    id: string,
    taskId: string,
    facts: CaseFacts,
    defaults: ResolvedDefaults,
    insurerAnswered = false,
  ): Case {
    const opened = Object.assign(new Case(), {
      companyId,
      id,
      version: 0,
      taskId,
      ...facts,
      ...defaults.values,
      deputyId: null,
      origins: {
        ...defaults.origins,
        name: 'scalepointDefault',
        requisitionNumber: 'task',
        description: 'task',
        damageAddress: originOf('damageAddress', facts.damageAddress),
        contacts: 'task',
      },
      flags: [],
      insurerValues: {},
    });
    const { debtorId, number } = facts;
    opened.record(new CaseOpenedV1({ caseId: id, taskId, debtorId, number, insurerAnswered }));
    return opened;
  }

  /** Says which rule chose the manager, or that none could. */
  assigned({ rule, caseManagerId, skipped }: Assignment): void {
    this.record(new CaseAssignedV1({ caseId: this.id, taskId: this.taskId, rule, caseManagerId, skipped }));
  }

  /**
   * Applies the insurer's changes. A field that a user edited does not change; the insurer's value is stored beside it. The
   * name does not change either, because users may already refer to the case by it.
   */
  follow(facts: TaskFacts): void {
    const followed = TASK_FIELDS.filter((field) => this.origins[field] !== 'user');
    const values = { ...this.insurerValues };
    for (const field of TASK_FIELDS) {
      const value = values[field];
      if (!value) continue;
      const isNews = !isSameJson(facts[field], value.whenEdited) && !isSameJson(facts[field], this[field]);
      values[field] = isNews
        ? { whenEdited: value.whenEdited, latest: facts[field] }
        : { whenEdited: value.whenEdited };
    }
    const isOld = followed.every((field) => isSameJson(this[field], facts[field]));
    if (isOld && isSameJson(values, this.insurerValues)) return;
    for (const field of followed) this.put(field, facts[field], originOf(field, facts[field]));
    this.insurerValues = values;
    this.record(new CaseUpdatedV1({ caseId: this.id, taskId: this.taskId, cancelled: false }));
  }

  /** A user's edits take precedence over the insurer's values. Equal values record no event. */
  edit(edits: CaseEdits): void {
    const fields = EDITABLE_FIELDS.filter(
      (field) => edits[field] !== undefined && !isSameJson(edits[field], this[field]),
    );
    if (fields.length === 0) return;
    const previousId = this.caseManagerId;
    const values = { ...this.insurerValues };
    for (const field of fields) {
      if (isTaskField(field)) {
        const { whenEdited, latest } = values[field] ?? { whenEdited: this[field] };
        values[field] =
          latest === undefined || isSameJson(latest, edits[field])
            ? { whenEdited: latest ?? whenEdited }
            : { whenEdited, latest };
      }
      if (field === 'debtorId') this.debtorReason = 'user';
      this.put(field, edits[field], 'user');
    }
    this.insurerValues = values;
    const about = { caseId: this.id, taskId: this.taskId };
    this.record(new CaseEditedV1({ ...about, fields }));
    const { caseManagerId } = this;
    if (caseManagerId !== previousId) this.record(new CaseReassignedV1({ ...about, caseManagerId, previousId }));
  }

  /** Resolves a difference: with `insurer` the field follows the task again, with `user` the user's value remains. */
  resolve(field: string, keep: 'insurer' | 'user'): void {
    const value = this.insurerValues[field];
    if (!value || !isTaskField(field) || value.latest === undefined) throw new NoSuchDifference(field);
    const { [field]: _, ...others } = this.insurerValues;
    if (keep === 'insurer') this.put(field, value.latest, originOf(field, value.latest));
    this.insurerValues = keep === 'insurer' ? others : { ...others, [field]: { whenEdited: value.latest } };
    this.record(new CaseEditedV1({ caseId: this.id, taskId: this.taskId, fields: [field] }));
  }

  private put(field: (typeof EDITABLE_FIELDS)[number], value: unknown, origin: Origin): void {
    Object.assign(this, { [field]: value });
    this.origins = { ...this.origins, [field]: origin };
  }

  /** Erases what the case contains about people. The numbers stay, because invoices refer to them. */
  erase(): void {
    const erased = {
      name: `Sag ${this.number}`,
      description: '',
      damageAddress: null,
      contacts: [],
      insurerValues: {},
    };
    const { name, description, damageAddress, contacts, insurerValues } = this;
    if (isSameJson({ name, description, damageAddress, contacts, insurerValues }, erased)) return;
    Object.assign(this, erased);
    this.record(new CaseErasedV1({ caseId: this.id, taskId: this.taskId }));
  }

  /**
   * The insurer cancelled all its tasks, or one of them continues. The case remains in any case, since work may have begun.
   */
  flagCancelled(isCancelled: boolean): void {
    this.flag('task-cancelled', isCancelled);
  }

  /** Its task was merged into another one, or separated from it: the flag shows that the work continues there. */
  flagMerged(isMerged: boolean): void {
    this.flag('task-merged', isMerged);
  }

  /** Its task was put on another case, where the work continues, or came back. */
  flagLeft(isLeft: boolean): void {
    this.flag('task-on-other-case', isLeft);
  }

  /** Other tasks were put on the case, or got their own one. @param otherTaskIds without the main task */
  sharedBy(otherTaskIds: readonly string[]): void {
    const { id: caseId, taskId } = this;
    this.record(new CaseTasksChangedV1({ caseId, taskId, taskIds: [taskId, ...otherTaskIds] }));
  }

  private flag(name: string, isSet: boolean): void {
    if (isSet === this.flags.includes(name)) return;
    this.flags = isSet ? [...this.flags, name] : this.flags.filter((flag) => flag !== name);
    const cancelled = this.flags.includes('task-cancelled');
    this.record(new CaseUpdatedV1({ caseId: this.id, taskId: this.taskId, cancelled }));
  }
}

function isTaskField(field: string): field is (typeof TASK_FIELDS)[number] {
  return (TASK_FIELDS as readonly string[]).includes(field);
}

/** Without a damage address in the task, the damage is at the debtor's address. */
function originOf(field: string, value: unknown): Origin {
  return field === 'damageAddress' && value === null ? 'debtor' : 'task';
}

export abstract class Cases {
  abstract byId(companyId: string, id: string): Promise<Case | null>;
  abstract ofTask(companyId: string, taskId: string): Promise<Case | null>;
  abstract add(opened: Case): void;
  /** Takes `count` consecutive numbers of the company and returns the first; they are used only if the transaction commits. */
  abstract nextNumbers(companyId: string, count: number): Promise<number>;
}
