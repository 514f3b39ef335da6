import { Aggregate, isSameJson } from '#shared-kernel';
import { CaseOpenedV1, CaseUpdatedV1, type DeliveredAddress, type DeliveredContact } from '../contracts/index.js';
import type { DefaultField, Origin, ResolvedDefaults } from './case-defaults.js';

/** What a case takes from its task, at first and with every update. */
export interface TaskFacts {
  readonly requisitionNumber: string | null;
  readonly description: string;
  /** Null where it is the debtor's own. */
  readonly damageAddress: DeliveredAddress | null;
  readonly contacts: readonly DeliveredContact[];
}

export interface CaseFacts extends TaskFacts {
  readonly number: number;
  readonly name: string;
  readonly debtorId: string;
  /** Why this debtor: `token`, `cvr`, `phone`, `email`, `name`, `nameAndAddress`, `created`. */
  readonly debtorReason: string;
}

/** The ERP's case for one task of an insurer. */
export class Case extends Aggregate implements CaseFacts, Record<DefaultField, string | null> {
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
  caseGroupId!: string | null;
  priceGroupId!: string | null;
  markupGroupId!: string | null;
  departmentId!: string | null;
  carrierId!: string | null;
  purposeId!: string | null;
  /** Where each value came from. */
  origins!: Record<string, Origin>;
  flags!: string[];

  private constructor() {
    super();
  }

  static open(companyId: string, id: string, taskId: string, facts: CaseFacts, defaults: ResolvedDefaults): Case {
    const opened = Object.assign(new Case(), {
      companyId,
      id,
      version: 0,
      taskId,
      ...facts,
      ...defaults.values,
      origins: {
        ...defaults.origins,
        name: 'scalepointDefault',
        requisitionNumber: 'task',
        description: 'task',
        damageAddress: originOf(facts.damageAddress),
        contacts: 'task',
      },
      flags: [],
    });
    opened.record(new CaseOpenedV1({ caseId: id, taskId, debtorId: facts.debtorId, number: facts.number }));
    return opened;
  }

  /** Carries over what the insurer changed. The name stays: people may know the case by it. */
  follow(facts: TaskFacts): void {
    const { requisitionNumber, description, damageAddress, contacts } = this;
    if (isSameJson({ requisitionNumber, description, damageAddress, contacts }, facts)) return;
    Object.assign(this, facts);
    this.origins = { ...this.origins, damageAddress: originOf(facts.damageAddress) };
    this.record(new CaseUpdatedV1({ caseId: this.id, taskId: this.taskId, cancelled: false }));
  }

  /** The case stays, since work may have begun; the flag tells that nobody wants it any more. */
  flagCancelled(): void {
    if (this.flags.includes('task-cancelled')) return;
    this.flags = [...this.flags, 'task-cancelled'];
    this.record(new CaseUpdatedV1({ caseId: this.id, taskId: this.taskId, cancelled: true }));
  }
}

function originOf(damageAddress: DeliveredAddress | null): Origin {
  return damageAddress ? 'task' : 'debtor';
}

export abstract class Cases {
  abstract ofTask(companyId: string, taskId: string): Promise<Case | null>;
  abstract add(opened: Case): void;
  /** Increasing per company; taken when the transaction commits. */
  abstract nextNumber(companyId: string): Promise<number>;
}
