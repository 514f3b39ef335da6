import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { EventLog } from '#platform/events';
import { Database } from '#platform/persistence';
import {
  type AddedFile,
  type Answer,
  Correspondence,
  type KnownToScalepoint,
  type RecordedNews,
  type WrittenMessage,
} from '../domain/correspondence.js';
import { Task } from '../domain/task.js';

@Injectable()
export class SqlCorrespondence extends Correspondence {
  constructor(
    private readonly database: Database,
    private readonly log: EventLog,
  ) {
    super();
  }

  async addMessage(companyId: string, { id, taskId, text, send, author, writtenAt }: WrittenMessage): Promise<void> {
    await sql`
      insert into case_intake.message (company_id, id, task_id, text, send, author, written_at)
      values (${companyId}, ${id}, ${taskId}, ${text}, ${send}, ${author}, ${writtenAt})`.execute(this.db);
  }

  async addFile(companyId: string, file: AddedFile): Promise<void> {
    const { id, taskId, name, contentType, content, kindCheck, virusScan, send, addedBy, addedAt } = file;
    await sql`
      insert into case_intake.file (company_id, id, task_id, name, content_type, size, kind_check, virus_scan, send, added_by, added_at)
      values (${companyId}, ${id}, ${taskId}, ${name}, ${contentType}, ${content.byteLength}, ${kindCheck}, ${virusScan},
              ${send}, ${addedBy}, ${addedAt})`.execute(this.db);
    await sql`
      insert into case_intake.file_content (company_id, id, bytes)
      values (${companyId}, ${id}, ${Buffer.from(content)})`.execute(this.db);
  }

  async record(companyId: string, answer: Answer): Promise<Answer['outcome'] | null> {
    const { about, taskId, outcome, texts, fault, reference, at } = answer;
    const { rows } = await sql<{ outcome: Answer['outcome'] }>`
      select outcome from case_intake.answer where company_id = ${companyId} and event_id = ${about}`.execute(this.db);
    await sql`
      insert into case_intake.answer as answer
        (company_id, event_id, task_id, outcome, texts, fault, reference, attempts, answered_at)
      values (${companyId}, ${about}, ${taskId}, ${outcome}, ${JSON.stringify(texts)},
              ${fault && JSON.stringify(fault)}, ${reference}, 1, ${at})
      on conflict (company_id, event_id) do update set outcome = excluded.outcome, texts = excluded.texts,
        fault = excluded.fault, reference = excluded.reference, attempts = answer.attempts + 1,
        answered_at = excluded.answered_at`.execute(this.db);
    return rows[0]?.outcome ?? null;
  }

  async task(companyId: string, id: string): Promise<KnownToScalepoint | null> {
    const { rows } = await sql<KnownToScalepoint>`
      select scalepoint_task_id as "scalepointTaskId", coalesce(content ->> 'scalepointCaseId', scalepoint_case_id::text) as "scalepointCaseId",
             content ->> 'referenceNumber' as "referenceNumber", insurer_id as "insurerId",
             content ->> 'replyAddress' as "replyAddress", rejection_reason as "rejectionReason",
             array(select jsonb_array_elements_text(rejections)) as "rejectionReasons",
             to_char(inspection_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "inspectionAt",
             array(select one ->> 'reason' from jsonb_array_elements(postponements) one) as "postponementReasons"
        from case_intake.task where company_id = ${companyId} and id = ${id}`.execute(this.db);
    return rows[0] ?? null;
  }

  async erase(companyId: string, taskIds: readonly string[]) {
    const ofTasks = sql`company_id = ${companyId} and task_id = any (${taskIds}::uuid[])`;
    await sql`
      delete from case_intake.file_content
       where company_id = ${companyId} and id in (select id from case_intake.file where ${ofTasks})`.execute(this.db);
    const [messages, files, answers] = [
      await sql`update case_intake.message set text = 'Slettet' where ${ofTasks}`.execute(this.db),
      await sql`update case_intake.file set name = 'slettet', size = 0 where ${ofTasks}`.execute(this.db),
      await sql`update case_intake.answer set texts = '[]', reference = null where ${ofTasks}`.execute(this.db),
    ].map(({ numAffectedRows }) => Number(numAffectedRows ?? 0));
    return { messages: messages ?? 0, files: files ?? 0, answers: answers ?? 0 };
  }

  news(companyId: string, taskId: string, eventId: string): Promise<RecordedNews | null> {
    return this.log.find(companyId, `${Task.stream}:${taskId}`, eventId);
  }

  async messageText(companyId: string, id: string): Promise<string | null> {
    const { rows } = await sql<{ text: string }>`
      select text from case_intake.message where company_id = ${companyId} and id = ${id}`.execute(this.db);
    return rows[0]?.text ?? null;
  }

  async file(companyId: string, id: string): Promise<Pick<AddedFile, 'name' | 'contentType' | 'content'> | null> {
    const { rows } = await sql<Pick<AddedFile, 'name' | 'contentType' | 'content'>>`
      select file.name, file.content_type as "contentType", content.bytes as content
        from case_intake.file join case_intake.file_content content using (company_id, id)
       where company_id = ${companyId} and id = ${id}`.execute(this.db);
    return rows[0] ?? null;
  }

  private get db() {
    return this.database.kysely();
  }
}
