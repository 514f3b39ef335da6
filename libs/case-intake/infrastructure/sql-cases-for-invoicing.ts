import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { FIRST_ID, LAST_ID } from './sql-doubles.js';
import {
  type CaseForInvoicing,
  CasesForInvoicing,
  documentKey,
  type DocumentOfCase,
  type TaskDelivery,
  type TaskOfCase,
  type TaskStatus,
} from '../contracts/index.js';

interface Row {
  readonly caseId: string;
  readonly number: number;
  readonly name: string;
  readonly debtorId: string;
  readonly id: string;
  readonly ownCaseId: string;
  readonly scalepointTaskId: string;
  readonly status: TaskStatus;
  readonly insurerId: string;
  readonly insurerName: string;
  readonly scalepointCaseId: string | null;
  readonly content: TaskDelivery;
  readonly inspectionAt: Date | null;
  readonly visited: boolean;
  /** The main task of the case; null if it is the task of the row. */
  readonly main: TaskOfCase | null;
  readonly others: readonly TaskOfCase[] | null;
}

const OWN_CASE = `
  join case_intake."case" own on own.company_id = task.company_id and own.task_id = task.id`;

const SHOWN = `
  opened.id as "caseId", opened.number, opened.name, opened.debtor_id as "debtorId", task.id, own.id as "ownCaseId",
  task.scalepoint_task_id as "scalepointTaskId", task.status, task.insurer_id as "insurerId",
  task.insurer_name as "insurerName", task.scalepoint_case_id as "scalepointCaseId", task.content,
  task.inspection_at as "inspectionAt", task.visited,
  (select jsonb_agg(jsonb_build_object('id', other.id, 'referenceNumber', other.content ->> 'referenceNumber',
                                       'insurerId', other.insurer_id) order by other.id)
     from case_intake.task other
    where other.company_id = opened.company_id and other.case_of_task_id = opened.task_id) as others,
  case when task.id <> opened.task_id then (
    select jsonb_build_object('id', main.id, 'referenceNumber', main.content ->> 'referenceNumber', 'insurerId', main.insurer_id)
      from case_intake.task main where main.company_id = opened.company_id and main.id = opened.task_id) end as main`;

/** Every step of an invoice reads its case, so the statement is prepared. */
const SEVERAL = `
  select ${SHOWN}, asked.task_id as "askedTaskId"
    from unnest($2::uuid[], $3::uuid[]) as asked (case_id, task_id)
    join case_intake."case" opened on opened.company_id = $1 and opened.id = asked.case_id
    join case_intake.task on task.company_id = $1 and task.id = coalesce(asked.task_id, opened.task_id)
    ${OWN_CASE}
   order by opened.id, task.id`;

@Injectable()
export class SqlCasesForInvoicing extends CasesForInvoicing {
  constructor(private readonly database: Database) {
    super();
  }

  async several(
    companyId: string,
    documents: readonly DocumentOfCase[],
  ): Promise<ReadonlyMap<string, CaseForInvoicing>> {
    const asked = [...new Map(documents.map((document) => [documentKey(document), document])).values()];
    const rows = await this.database.run<Row & { askedTaskId: string | null }>(SEVERAL, [
      companyId,
      asked.map(({ caseId }) => caseId),
      asked.map(({ taskId }) => taskId ?? null),
    ]);
    return new Map(
      rows.map(({ askedTaskId, ...row }) => [documentKey({ caseId: row.caseId, taskId: askedTaskId }), toCase(row)]),
    );
  }

  async withLeft(companyId: string, caseId: string): Promise<readonly string[]> {
    const { rows } = await sql<{ id: string }>`
      select own.id
        from case_intake."case" opened
        join case_intake.task on task.company_id = opened.company_id and task.case_of_task_id = opened.task_id
        join case_intake."case" own on own.company_id = task.company_id and own.task_id = task.id
       where opened.company_id = ${companyId} and opened.id = ${caseId}`.execute(this.database.kysely());
    return [caseId, ...rows.map(({ id }) => id)];
  }

  /** By the keys of tasks, because under row level security a condition on the content reads all tasks of the company. */
  async ofClaim(companyId: string, claimId: string): Promise<CaseForInvoicing[]> {
    const below = sql`coalesce(
      (select below from case_intake.task_key_fill where company_id = ${companyId}), ${LAST_ID}::uuid)`;
    const { rows } = await sql<Row>`
      with main as (
        select task_id as id from case_intake."case" where company_id = ${companyId} and id = ${claimId}),
      of_claim as (
        select id from main
        union
        select task.id from main
          join case_intake.task on task.company_id = ${companyId} and task.case_of_task_id = main.id
        union
        select task_id from case_intake.task_key
         where company_id = ${companyId} and key = ${`claim ${claimId.toLowerCase()}`}
        union
        -- Tasks whose keys are not filled in yet; not looked for once all are.
        select task.id from case_intake.task
         where ${below} > ${FIRST_ID}::uuid and task.company_id = ${companyId} and task.id < ${below}
           and coalesce(task.content ->> 'scalepointCaseId', task.scalepoint_case_id::text) = ${claimId.toLowerCase()})
      select ${sql.raw(SHOWN)}
        from case_intake.task
        join case_intake."case" opened on opened.company_id = ${companyId} and opened.id = task.case_id
        ${sql.raw(OWN_CASE)}
       where task.company_id = ${companyId} and task.id = any (array(select id from of_claim))
       order by task.id`.execute(this.database.kysely());
    return rows.map(toCase);
  }
}

function toCase({ caseId, number, name, content, scalepointCaseId, main, others, ...task }: Row): CaseForInvoicing {
  const { policy, policyholder, referenceNumber, deductible, approvedAmount, offerAnswers = [] } = content;
  const own = { id: task.id, referenceNumber, insurerId: task.insurerId };
  return {
    caseId,
    number,
    name,
    tasks: [main ?? own, ...(others ?? [])],
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
