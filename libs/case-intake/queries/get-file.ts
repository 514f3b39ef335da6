import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { withDoubles } from './get-related-tasks.js';
import { Database } from '#platform/persistence';

export interface StoredFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: Buffer;
}

/** A file of a task with its content; null if the task has no such file. */
export class GetFile extends CompanyQuery<StoredFile | null> {
  constructor(
    companyId: string,
    readonly taskId: string,
    readonly id: string,
  ) {
    super(companyId);
  }
}

@QueryHandler(GetFile)
export class GetFileHandler implements IQueryHandler<GetFile> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, taskId, id }: GetFile): Promise<StoredFile | null> {
    const { rows } = await sql<StoredFile>`
      select file.name, content.bytes as content,
             case when file.kind_check = 'doubtful' then 'application/octet-stream' else file.content_type end as "contentType"
        from case_intake.file file
        join case_intake.file_content content on content.company_id = file.company_id and content.id = file.id
       where file.company_id = ${companyId} and file.task_id in (${withDoubles(companyId, taskId)}) and file.id = ${id}`.execute(
      this.database.kysely(),
    );
    return rows[0] ?? null;
  }
}
