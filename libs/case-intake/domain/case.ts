import { Aggregate } from '#shared-kernel';
import { CaseOpenedV1, CaseUpdatedV1, type DeliveredAddress, type DeliveredContact } from '../contracts/index.js';
import type { DefaultField, Origin, ResolvedDefaults } from './case-defaults.js';

export interface CaseFacts {
  readonly number: number;
  readonly name: string;
  readonly debtorId: string;
  /** Why this debtor: `token`, `cvr`, `phone`, `email`, `name`, `nameAndAddress`, `created`. */
  readonly debtorReason: string;
  readonly requisitionNumber: string | null;
  readonly description: string;
  readonly damageAddress: DeliveredAddress | null;
  readonly contacts: readonly DeliveredContact[];
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
        damageAddress: facts.damageAddress ? 'task' : 'debtor',
        contacts: 'task',
      },
      flags: [],
    });
    opened.record(new CaseOpenedV1({ caseId: id, taskId, debtorId: facts.debtorId, number: facts.number }));
    return opened;
  }

  /** Carries over what the insurer changed. The name stays: people may know the case by it. */
  follow(changes: Pick<CaseFacts, 'requisitionNumber' | 'description' | 'damageAddress' | 'contacts'>): void {
    if (JSON.stringify(pick(this)) === JSON.stringify(pick(changes))) return;
    Object.assign(this, pick(changes));
    this.record(new CaseUpdatedV1({ caseId: this.id, taskId: this.taskId, cancelled: false }));
  }

  /** The case stays, since work may have begun; the flag tells that nobody wants it any more. */
  flagCancelled(): void {
    if (this.flags.includes('task-cancelled')) return;
    this.flags = [...this.flags, 'task-cancelled'];
    this.record(new CaseUpdatedV1({ caseId: this.id, taskId: this.taskId, cancelled: true }));
  }
}

function pick({
  requisitionNumber,
  description,
  damageAddress,
  contacts,
}: Pick<CaseFacts, 'requisitionNumber' | 'description' | 'damageAddress' | 'contacts'>) {
  return { requisitionNumber, description, damageAddress, contacts };
}

export abstract class Cases {
  abstract ofTask(companyId: string, taskId: string): Promise<Case | null>;
  abstract add(opened: Case): void;
  /** Increasing per company; taken when the transaction commits. */
  abstract nextNumber(companyId: string): Promise<number>;
}
