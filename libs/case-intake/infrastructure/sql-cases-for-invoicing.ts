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
}

@Injectable()
export class SqlCasesForInvoicing extends CasesForInvoicing {
  constructor(private readonly database: Database) {
    super();
  }

  async find(companyId: string, caseId: string): Promise<CaseForInvoicing | null> {
    const { rows } = await sql<Row>`
      select opened.id as "caseId", opened.number, opened.name, opened.debtor_id as "debtorId", task.id,
             task.scalepoint_task_id as "scalepointTaskId", task.status, task.insurer_id as "insurerId",
             task.insurer_name as "insurerName", task.scalepoint_case_id as "scalepointCaseId", task.content
        from case_intake."case" opened
        join case_intake.task task on task.company_id = opened.company_id and task.id = opened.task_id
       where opened.company_id = ${companyId} and opened.id = ${caseId}`.execute(this.database.kysely());
    return rows[0] ? toCase(rows[0]) : null;
  }
}

function toCase({ caseId, number, name, content, scalepointCaseId, ...task }: Row): CaseForInvoicing {
  const { policy, policyholder, referenceNumber, deductible, approvedAmount } = content;
  return {
    caseId,
    number,
    name,
    task: {
      ...task,
      scalepointCaseId: content.scalepointCaseId ?? scalepointCaseId,
      scalepointCaseNumber: content.scalepointCaseNumber,
      referenceNumber,
      policyholder: {
        name: policyholder.name,
        email: policyholder.email,
        phone: policyholder.phone ?? policyholder.mobile,
        address: policyholder.address,
      },
      deductible,
      vatShare: policy.vatShare,
      approvedAmount,
    },
  };
}
