import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface AttachmentRow {
  readonly name: string | null;
  readonly link: string;
  readonly state: 'waiting' | 'fetched' | 'retrying' | 'refused';
  readonly reason: { readonly code: string; readonly da: string; readonly en: string } | null;
  readonly tries: number;
  readonly triedAt: Date | null;
  readonly fileId: string | null;
}

/** The files that a task links to, in the insurer's order, with the state of each download. */
export class ListAttachments extends CompanyQuery<AttachmentRow[]> {
  constructor(
    companyId: string,
    readonly taskId: string,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListAttachments)
export class ListAttachmentsHandler implements IQueryHandler<ListAttachments> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, taskId }: ListAttachments): Promise<AttachmentRow[]> {
    const { rows } = await sql<AttachmentRow>`
      select sent.value ->> 'name' as name, sent.value ->> 'link' as link, coalesce(known.state, 'waiting') as state,
             known.reason, coalesce(known.tries, 0) as tries, known.tried_at as "triedAt", known.file_id as "fileId"
        from case_intake.task task
        cross join lateral jsonb_array_elements(task.content -> 'attachments') with ordinality sent (value, position)
        left join case_intake.attachment known on known.company_id = task.company_id and known.task_id = task.id
             and known.link_digest = sha256(convert_to(sent.value ->> 'link', 'UTF8'))
       where task.company_id = ${companyId} and task.id = ${taskId}
       order by sent.position`.execute(this.database.kysely());
    return rows;
  }
}
