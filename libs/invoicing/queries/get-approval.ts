import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { type CaseForInvoicing, CasesForInvoicing } from '#case-intake/contracts';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { Money } from '#shared-kernel';
import { type ApprovalStep, type BookedContent, ClaimNotFound } from '../contracts/index.js';
import { committedBy, grossOf } from '../domain/amounts.js';

export interface ApprovalView {
  readonly approved: number | null;
  readonly history: readonly ApprovalStep[];
  /** Posted and queued amounts, less credit notes. */
  readonly posted: Money;
  /** Numbers of the other tasks of the claim that show the same approval. */
  readonly sharedWith: readonly string[];
}

/** The approved amount of a case and the posted amount, of one of its tasks or of all. */
export class GetApproval extends CompanyQuery<ApprovalView> {
  constructor(
    companyId: string,
    readonly caseId: string,
    readonly taskId: string | null = null,
  ) {
    super(companyId);
  }
}

interface Known {
  readonly id: string;
  readonly amount: string | null;
  readonly figure: string | null;
  readonly history: readonly ApprovalStep[];
}

@QueryHandler(GetApproval)
export class GetApprovalHandler implements IQueryHandler<GetApproval> {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesForInvoicing,
  ) {}

  async execute({ companyId, caseId, taskId }: GetApproval): Promise<ApprovalView> {
    const main = await this.cases.find(companyId, { caseId });
    const asked = main?.tasks.filter(({ id }) => taskId === null || id === taskId) ?? [];
    if (!main || asked.length === 0) throw new ClaimNotFound();
    const documents = asked.map(({ id }) => ({ caseId, taskId: id }));
    const tasks = [...(await this.cases.several(companyId, documents)).values()];
    const { rows } = await sql<Known>`
      select id, amount::text, figure::text, history from invoicing.approval
       where company_id = ${companyId} and id = any (${asked.map(({ id }) => id)}::uuid[])`.execute(
      this.database.kysely(),
    );
    const owners = new Map(tasks.map(({ task }) => [task.id, task]));
    const sharing = new Map<string, CaseForInvoicing>();
    const amounts: number[] = [];
    for (const one of tasks) {
      const { amount, isFigure } = approvedOf(
        one,
        rows.find(({ id }) => id === one.task.id),
      );
      // One approval that several tasks of the case show counts once.
      if (amount !== null && !(isFigure && sharing.has(one.task.id))) amounts.push(amount);
      if (!isFigure) continue;
      for (const other of await this.cases.sharingApproval(companyId, one)) sharing.set(other.task.id, other);
    }
    for (const { task } of sharing.values()) owners.set(task.id, task);
    const ownCaseIds = [...owners.values()].map(({ ownCaseId }) => ownCaseId);
    const posted = await sql<{ content: BookedContent }>`
      select content from invoicing.invoice
       where company_id = ${companyId}
         and (task_id = any (${[...owners.keys()]}::uuid[]) or task_id is null and case_id = any (${ownCaseIds}::uuid[]))
         and state in ('queued', 'sending', 'posted', 'unclear')`.execute(this.database.kysely());
    const others = [...sharing.values()].filter(({ task }) => !asked.some(({ id }) => id === task.id));
    return {
      approved: amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0),
      history: rows.flatMap(({ history }) => history).toSorted((one, other) => (one.at < other.at ? -1 : 1)),
      posted: grossOf(committedBy(posted.rows.map(({ content }) => content))),
      sharedWith: others.map(({ task }) => task.referenceNumber ?? task.scalepointTaskId),
    };
  }
}

/** An amount on the task that was not copied yet is the latest one. */
function approvedOf({ task: { approvedAmount: figure } }: CaseForInvoicing, known: Known | undefined) {
  const isNewer = figure !== null && String(figure) !== (known?.figure ?? null);
  const amount = isNewer ? figure : known?.amount == null ? null : Number(known.amount);
  return { amount, isFigure: amount === figure };
}
