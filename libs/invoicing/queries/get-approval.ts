import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CasesForInvoicing } from '#case-intake/contracts';
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

/** The approved amount of a case and the posted amount. */
export class GetApproval extends CompanyQuery<ApprovalView> {
  constructor(
    companyId: string,
    readonly caseId: string,
  ) {
    super(companyId);
  }
}

@QueryHandler(GetApproval)
export class GetApprovalHandler implements IQueryHandler<GetApproval> {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesForInvoicing,
  ) {}

  async execute({ companyId, caseId }: GetApproval): Promise<ApprovalView> {
    const found = await this.cases.find(companyId, caseId);
    if (!found) throw new ClaimNotFound();
    const { approvedAmount: figure, id } = found.task;
    const { rows } = await sql<{ amount: string | null; figure: string | null; history: ApprovalStep[] }>`
      select amount::text, figure::text, history from invoicing.approval
       where company_id = ${companyId} and id = ${id}`.execute(this.database.kysely());
    const [known] = rows;
    // An amount on the task that was not copied yet is the latest one.
    const isNewer = figure !== null && String(figure) !== (known?.figure ?? null);
    const approved = isNewer ? figure : known?.amount == null ? null : Number(known.amount);
    const shared = approved === figure ? await this.cases.sharingApproval(companyId, found) : [];
    const cases = [caseId, ...shared.map((one) => one.caseId)];
    const documents = await sql<{ content: BookedContent }>`
      select content from invoicing.invoice
       where company_id = ${companyId} and case_id = any (${cases}::uuid[])
         and state in ('queued', 'sending', 'posted', 'unclear')`.execute(this.database.kysely());
    return {
      approved,
      history: known?.history ?? [],
      posted: grossOf(committedBy(documents.rows.map(({ content }) => content))),
      sharedWith: shared.map(({ task }) => task.referenceNumber ?? task.scalepointTaskId),
    };
  }
}
