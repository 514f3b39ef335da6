import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { type AttachmentFault, Attachments, type MissingAttachment } from '../domain/attachments.js';

const digest = (link: string) => sql`sha256(convert_to(${link}, 'UTF8'))`;

@Injectable()
export class SqlAttachments extends Attachments {
  constructor(private readonly database: Database) {
    super();
  }

  async missing(companyId: string, taskId: string, also: { refused: boolean }): Promise<MissingAttachment[]> {
    const done = also.refused ? ['fetched'] : ['fetched', 'refused'];
    const { rows } = await sql<MissingAttachment>`
      select link, name, "sealedLink" from (
      select distinct on (sent.link) sent.link, sent.name, sent."sealedLink", known.tried_at
        from case_intake.task task
        cross join lateral jsonb_to_recordset(task.content -> 'attachments') sent (name text, link text, "sealedLink" text)
        left join case_intake.attachment known on known.company_id = task.company_id and known.task_id = task.id
             and known.link_digest = sha256(convert_to(sent.link, 'UTF8'))
       where task.company_id = ${companyId} and task.id = ${taskId}
         and (known.state is null or known.state <> all (${done}::text[]))
       order by sent.link) missing
       order by tried_at nulls first, link`.execute(this.database.kysely());
    return rows;
  }

  async arrived(companyId: string, taskId: string, link: string, fileId: string, at: Date): Promise<boolean> {
    const { rows } = await sql`
      insert into case_intake.attachment as known
        (company_id, task_id, link_digest, state, tries, file_id, tried_at)
      values (${companyId}, ${taskId}, ${digest(link)}, 'fetched', 1, ${fileId}, ${at})
      on conflict (company_id, task_id, link_digest) do update set state = 'fetched', reason = null,
        tries = known.tries + 1, file_id = excluded.file_id, tried_at = excluded.tried_at
       where known.state <> 'fetched'
      returning 1`.execute(this.database.kysely());
    return rows.length > 0;
  }

  async failed(
    companyId: string,
    taskId: string,
    link: string,
    { state, fault, at }: { readonly state: string; readonly fault: AttachmentFault; readonly at: Date },
  ): Promise<void> {
    await sql`
      insert into case_intake.attachment as known
        (company_id, task_id, link_digest, state, reason, tries, tried_at)
      values (${companyId}, ${taskId}, ${digest(link)}, ${state}, ${JSON.stringify(fault)}, 1, ${at})
      on conflict (company_id, task_id, link_digest) do update set state = excluded.state, reason = excluded.reason,
        tries = known.tries + 1, tried_at = excluded.tried_at
       where known.state <> 'fetched'`.execute(this.database.kysely());
  }
}
