import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { type FileAnswer, type FileOfTask, type TaskForReport, TasksForReports } from '../contracts/index.js';
import type { DeliveredAddress, TaskDelivery } from '../contracts/index.js';

interface Row {
  readonly content: TaskDelivery;
  readonly insurerName: string;
  readonly caseName: string | null;
}

@Injectable()
export class SqlTasksForReports extends TasksForReports {
  constructor(private readonly database: Database) {
    super();
  }

  async find(companyId: string, taskId: string): Promise<TaskForReport | null> {
    const { rows } = await sql<Row>`
      select task.content, task.insurer_name as "insurerName", opened.name as "caseName"
        from case_intake.task
        left join case_intake."case" opened on opened.company_id = task.company_id and opened.id = task.case_id
       where task.company_id = ${companyId} and task.id = ${taskId}`.execute(this.database.kysely());
    const [row] = rows;
    if (!row) return null;
    const { content, insurerName, caseName } = row;
    const { referenceNumber, scalepointCaseNumber, policy, policyholder, damageAddress, damageDate } = content;
    const damage = [content.damageCause, content.damageCategory, content.damageType];
    return {
      referenceNumber,
      scalepointCaseNumber,
      caseName,
      insurerName,
      policyNumber: policy.number,
      policyholder: policyholder.name,
      address: inOneLine(damageAddress ?? policyholder.address),
      damage: [...new Set(damage.filter((one) => one !== null))],
      damageDate,
    };
  }

  async file(companyId: string, taskId: string, fileId: string): Promise<FileOfTask | null> {
    const { rows } = await sql<FileOfTask>`
      select file.name, file.content_type as "contentType", content.bytes as content
        from case_intake.file join case_intake.file_content content using (company_id, id)
       where company_id = ${companyId} and task_id = ${taskId} and id = ${fileId}`.execute(this.database.kysely());
    return rows[0] ?? null;
  }

  async answers(
    companyId: string,
    taskId: string,
    fileIds: readonly string[],
  ): Promise<ReadonlyMap<string, FileAnswer>> {
    const { rows } = await sql<FileAnswer & { fileId: string }>`
      select event.data ->> 'fileId' as "fileId", answer.outcome, answer.texts, answer.fault, answer.reference,
             answer.answered_at as at
        from platform.event event
        join case_intake.answer answer on answer.company_id = event.company_id and answer.event_id = event.id
       where event.company_id = ${companyId} and event.stream = ${`case-intake.task:${taskId}`}
         and event.type = 'case-intake.file-added.v1' and event.data ->> 'fileId' = any (${fileIds}::text[])`.execute(
      this.database.kysely(),
    );
    return new Map(rows.map(({ fileId, ...answer }) => [fileId, answer]));
  }
}

function inOneLine(address: DeliveredAddress | null): string | null {
  if (!address) return null;
  const city = [address.postalCode, address.city].filter(Boolean).join(' ');
  return [address.street, address.street2, city].filter(Boolean).join(', ') || null;
}
