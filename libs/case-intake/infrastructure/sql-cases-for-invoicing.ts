import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { type CaseForInvoicing, CasesForInvoicing, type TaskDelivery, type TaskStatus } from '../contracts/index.js';

interface Row {
  readonly caseId: string;
  readonly number: number;
  readonly name: string;
  readonly debtorId: string;
  readonly id: string;
  readonly scalepointTaskId: string;
  readonly status: TaskStatus;
  readonly insurerId: string;
  readonly insurerName: string;
  readonly scalepointCaseId: string | null;
  readonly content: TaskDelivery;
  readonly inspectionAt: Date | null;
  readonly visited: boolean;
}

@Injectable()
export class SqlCasesForInvoicing extends CasesForInvoicing {
  constructor(private readonly database: Database) {
    super();
  }

  async find(companyId: string, caseId: string): Promise<CaseForInvoicing | null> {
    const [found] = await this.cases(sql`opened.company_id = ${companyId} and opened.id = ${caseId}`);
    return found ?? null;
  }

  async several(companyId: string, caseIds: readonly string[]): Promise<ReadonlyMap<string, CaseForInvoicing>> {
    const cases = await this.cases(sql`opened.company_id = ${companyId} and opened.id = any (${caseIds}::uuid[])`);
    return new Map(cases.map((one) => [one.caseId, one]));
  }

  async ofClaim(companyId: string, claimId: string): Promise<CaseForInvoicing[]> {
    return this.cases(sql`opened.company_id = ${companyId} and (opened.id = ${claimId}
      or coalesce(task.content ->> 'scalepointCaseId', task.scalepoint_case_id::text) = ${claimId.toLowerCase()})`);
  }

  private async cases(condition: ReturnType<typeof sql>): Promise<CaseForInvoicing[]> {
    const { rows } = await sql<Row>`
      select opened.id as "caseId", opened.number, opened.name, opened.debtor_id as "debtorId", task.id,
             task.scalepoint_task_id as "scalepointTaskId", task.status, task.insurer_id as "insurerId",
             task.insurer_name as "insurerName", task.scalepoint_case_id as "scalepointCaseId", task.content,
             task.inspection_at as "inspectionAt", task.visited
        from case_intake."case" opened
        join case_intake.task task on task.company_id = opened.company_id and task.id = opened.task_id
       where ${condition} order by opened.id`.execute(this.database.kysely());
    return rows.map(toCase);
  }
}

function toCase({ caseId, number, name, content, scalepointCaseId, ...task }: Row): CaseForInvoicing {
  const { policy, policyholder, referenceNumber, deductible, approvedAmount, offerAnswers = [] } = content;
  return {
    caseId,
    number,
    name,
    task: {
      ...task,
      scalepointCaseId: content.scalepointCaseId ?? scalepointCaseId,
      scalepointCaseNumber: content.scalepointCaseNumber,
      referenceNumber,
      replyAddress: content.replyAddress,
      policyholder: {
        name: policyholder.name,
        email: policyholder.email,
        phone: policyholder.phone ?? policyholder.mobile,
        address: policyholder.address,
      },
      deductible,
      vatShare: policy.vatShare,
      approvedAmount,
      offerAnswers,
    },
  };
}
