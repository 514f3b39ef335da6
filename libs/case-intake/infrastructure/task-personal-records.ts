import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { HoldsPersonalRecords } from '#platform/privacy';
import { AuditTrail, UnitOfWork } from '#platform/transactions';
import {
  comparable,
  type ErasureReport,
  type FoundRecord,
  type KeptRecords,
  type KnownPerson,
  type Person,
  type PersonalRecords,
  type PersonKeys,
  type PersonTraces,
} from '#shared-kernel';
import { Case, Cases } from '../domain/case.js';
import { Correspondence } from '../domain/correspondence.js';
import { Task } from '../domain/task.js';
import { TaskIsInWork } from '../domain/task-errors.js';
import { isErasable } from '../domain/task-life.js';
import { Tasks } from '../domain/tasks.js';

/** As many digits as a Danish phone number has, from its end. */
const DIGITS_OF_PHONE = 8;
const FINISHED = ['rejected', 'invoiced', 'closed', 'cancelled', 'waiting'];
/** Debtors that this module created have ids of this form; the ERP's own are the ERP's to erase. */
const CREATED_HERE = 'sp-%';

/** Tasks, cases, messages, files and answers about a policyholder. */
@Injectable()
@HoldsPersonalRecords()
export class TaskPersonalRecords implements PersonalRecords {
  constructor(
    private readonly database: Database,
    private readonly tasks: Tasks,
    private readonly cases: Cases,
    private readonly correspondence: Correspondence,
    private readonly auditTrail: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async traces(companyId: string, { taskIds }: Person): Promise<PersonTraces> {
    const { rows } = await sql<{ caseId: string | null; scalepointTaskId: string; texts: (string | null)[] }>`
      select own.id as "caseId", scalepoint_task_id as "scalepointTaskId",
             array[content #>> '{policyholder,name}', content #>> '{policyholder,email}',
                   content #>> '{policyholder,phone}', content #>> '{policyholder,mobile}'] as texts
        from case_intake.task
        left join case_intake."case" own on own.company_id = task.company_id and own.task_id = task.id
       where task.company_id = ${companyId} and task.id = any (${taskIds}::uuid[])`.execute(this.db);
    return {
      caseIds: rows.flatMap(({ caseId }) => caseId ?? []),
      scalepointTaskIds: rows.map(({ scalepointTaskId }) => scalepointTaskId),
      texts: rows.flatMap(({ texts }) => texts.filter((text) => text !== null)),
    };
  }

  async find(companyId: string, { name, phone, email }: PersonKeys): Promise<readonly FoundRecord[]> {
    const digits = phone?.replace(/\D/g, '').slice(-DIGITS_OF_PHONE) ?? '';
    const { rows } = await sql<FoundRecord>`
      select distinct 'task' as kind, task.id, task.content #>> '{policyholder,name}' as name, task.status
        from case_intake.task
       cross join lateral (
         select task.content -> 'policyholder' as person union all
         select jsonb_array_elements(task.content -> 'contacts')) as known
       where task.company_id = ${companyId}
         and (lower(person ->> 'name') = ${name === null ? '' : comparable(name)}
           or lower(person ->> 'email') = ${email?.toLowerCase() ?? ''}
           or ${digits.length === DIGITS_OF_PHONE}::boolean
              and ${digits}::text in (right(regexp_replace(person ->> 'phone', '[^0-9]', '', 'g'), ${DIGITS_OF_PHONE}::integer),
                                right(regexp_replace(person ->> 'mobile', '[^0-9]', '', 'g'), ${DIGITS_OF_PHONE}::integer)))
       order by task.id limit 200`.execute(this.db);
    return rows;
  }

  async export(companyId: string, { taskIds, caseIds }: KnownPerson) {
    const section = async (table: string, column: string, ids: readonly string[]) => {
      const { rows } = await sql<{ row: unknown }>`
        select to_jsonb(one) as row from case_intake.${sql.id(table)} one
         where company_id = ${companyId} and ${sql.id(column)} = any (${ids}::uuid[])`.execute(this.db);
      return rows.map(({ row }) => row);
    };
    return {
      tasks: await section('task', 'id', taskIds),
      cases: await section('case', 'id', caseIds),
      messages: await section('message', 'task_id', taskIds),
      // Without their bytes: each is downloaded by its id.
      files: await section('file', 'task_id', taskIds),
      answers: await section('answer', 'task_id', taskIds),
      attachments: await section('attachment', 'task_id', taskIds),
    };
  }

  async erase(companyId: string, { taskIds, caseIds }: KnownPerson, now: Date): Promise<ErasureReport> {
    let [tasks, cases] = [0, 0];
    for (const id of [...taskIds].sort()) {
      const task = await this.tasks.byId(companyId, id);
      if (!task) continue;
      await this.requireOthersEnded(companyId, id);
      task.erase(now);
      tasks += 1;
      const opened = await this.cases.ofTask(companyId, id);
      opened?.erase();
      cases += opened ? 1 : 0;
    }
    const { messages, files, answers } = await this.correspondence.erase(companyId, taskIds);
    // Only now: the audit trail records the erasure itself with the values before it.
    await this.unitOfWork.flush();
    const audit =
      (await this.auditTrail.forget(companyId, Task.stream, taskIds)) +
      (await this.auditTrail.forget(companyId, Case.stream, caseIds));
    return {
      erased: [
        { what: 'case-intake.task', count: tasks },
        { what: 'case-intake.case', count: cases },
        { what: 'case-intake.message', count: messages },
        { what: 'case-intake.file', count: files },
        { what: 'case-intake.answer', count: answers },
        { what: 'platform.audit-values', count: audit },
      ],
      kept: tasks > 0 ? [numbersOf(tasks)] : [],
    };
  }

  /** A case is not erased while one of its tasks is in work. @throws TaskIsInWork */
  private async requireOthersEnded(companyId: string, taskId: string): Promise<void> {
    for (const { id, status } of await this.tasks.onCaseOf(companyId, taskId)) {
      if (!isErasable(status)) throw new TaskIsInWork(id, status);
    }
  }

  async expired(companyId: string, before: Date, most: number): Promise<Person> {
    const { rows } = await sql<{ id: string; debtorId: string | null }>`
      select task.id, opened.debtor_id as "debtorId"
        from case_intake.task
        left join case_intake."case" opened on opened.company_id = task.company_id and opened.id = task.case_id
       where task.company_id = ${companyId} and task.erased_at is null and task.status = any (${FINISHED})
         and not exists (select from case_intake.task kept where kept.company_id = task.company_id
               and kept.id = task.merged_into_id and kept.status <> all (${FINISHED}))
         and not exists (select from case_intake.task other where other.company_id = task.company_id
               and (other.id = task.case_of_task_id or other.case_of_task_id = coalesce(task.case_of_task_id, task.id))
               and other.status <> all (${FINISHED}))
         and greatest(task.received_at, task.content_at, task.completed_at, task.inspection_at, task.reopened_at,
               (select max(written_at) from case_intake.message
                 where company_id = task.company_id and task_id = task.id),
               (select max(added_at) from case_intake.file
                 where company_id = task.company_id and task_id = task.id)) < ${before}
       order by task.received_at, task.id limit ${most}`.execute(this.db);
    const taskIds = rows.map(({ id }) => id);
    const { rows: debtors } = await sql<{ id: string }>`
      select wanted.id from unnest(${rows.flatMap(({ debtorId }) => debtorId ?? [])}::text[]) as wanted (id)
       where wanted.id like ${CREATED_HERE} and not exists (
         select from case_intake."case" other
           join case_intake.task on task.company_id = other.company_id and task.id = other.task_id
          where other.company_id = ${companyId} and other.debtor_id = wanted.id
            and task.erased_at is null and task.id <> all (${taskIds}::uuid[]))
       group by wanted.id order by wanted.id`.execute(this.db);
    return { taskIds, debtorIds: debtors.map(({ id }) => id) };
  }

  private get db() {
    return this.database.kysely();
  }
}

function numbersOf(count: number): KeptRecords {
  return {
    what: 'case-intake.task-numbers',
    count,
    da: 'Opgavens og sagens numre, id’er, beløb, frister og tilstand bliver: fakturaer henviser til dem, og en besked, der kommer igen, kendes på dem.',
    en: 'The numbers, ids, amounts, deadlines and state of the task and the case stay: invoices refer to them, and a message that comes again is known by them.',
    until: null,
  };
}
