import { Aggregate } from '#shared-kernel';
import { type ApprovalStep, ApprovedAmountChangedV1 } from '../contracts/index.js';

/**
 * The amount that the insurer approved for a task, with its history. The amount on the task is the total; an approved
 * offer adds to it. The latest change decides.
 */
export class Approval extends Aggregate {
  static override readonly stream = 'invoicing.approval';
  static override readonly personal = ['history'];

  caseId!: string;
  /** In øre; null while nothing is approved. */
  amount!: number | null;
  /** The amount on the task when it was last read. */
  figure!: number | null;
  history!: ApprovalStep[];

  private constructor() {
    super();
  }

  /** @param id the id of the task */
  static open(companyId: string, id: string, caseId: string): Approval {
    const nothing = { amount: null, figure: null, history: [] };
    return Object.assign(new Approval(), { companyId, id, version: 0, caseId, ...nothing });
  }

  /** Records the approved amount on the task. A task without one changes nothing. */
  noteFigure(figure: number | null, at: Date): void {
    if (figure === null || figure === this.figure) return;
    this.figure = figure;
    this.change({ at: at.toISOString(), amount: figure, source: 'insurer', offerId: null, by: null });
  }

  addOffer(offerId: string, approved: number, by: string | null, at: Date): void {
    if (approved === 0 || this.history.some((step) => step.offerId === offerId)) return;
    const amount = (this.amount ?? 0) + approved;
    this.change({ at: at.toISOString(), amount, source: 'offer', offerId, by });
  }

  private change(step: ApprovalStep): void {
    this.amount = step.amount;
    this.history = [...this.history, step];
    const { id: taskId, caseId } = this;
    this.record(new ApprovedAmountChangedV1({ taskId, caseId, amount: step.amount, source: step.source }));
  }
}

export abstract class Approvals {
  /** Locks the approval for update; null while nothing is approved for the task. */
  abstract byId(companyId: string, taskId: string): Promise<Approval | null>;
  abstract add(approval: Approval): void;
}
