import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { withDoubles } from './get-related-tasks.js';
import { Database } from '#platform/persistence';
import { UserNames } from '#users/contracts';
import { isTask } from './get-task-content.js';

export interface FileView {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly kindCheck: 'passed' | 'doubtful' | 'unchecked';
  readonly virusScan: 'clean' | 'unscanned';
  readonly send: boolean;
  readonly addedBy: string;
  readonly addedByName: string | null;
  readonly addedAt: Date;
}

/** The files that users added to a task, newest first; null if there is no such task. */
export class ListFiles extends CompanyQuery<FileView[] | null> {
  constructor(
    companyId: string,
    readonly taskId: string,
    readonly filter: { readonly id?: string; readonly after?: string | undefined },
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListFiles)
export class ListFilesHandler implements IQueryHandler<ListFiles> {
  constructor(
    private readonly database: Database,
    private readonly names: UserNames,
  ) {}

  async execute({ companyId, taskId, filter, limit }: ListFiles): Promise<FileView[] | null> {
    const { id = null, after = null } = filter;
    const { rows } = await sql<Omit<FileView, 'addedByName'>>`
      select id, name, content_type as "contentType", size, kind_check as "kindCheck", virus_scan as "virusScan", send,
             added_by as "addedBy", added_at as "addedAt"
        from case_intake.file
       where company_id = ${companyId} and task_id in (${withDoubles(companyId, taskId)})
         and (${id}::uuid is null or id = ${id}::uuid) and (${after}::uuid is null or id < ${after}::uuid)
       order by id desc limit ${limit}`.execute(this.database.kysely());
    if (rows.length === 0) return (await isTask(this.database, companyId, taskId)) ? [] : null;
    const users = [...new Set(rows.map(({ addedBy }) => addedBy))];
    const names = await this.names.all(companyId, users);
    return rows.map((row) => ({ ...row, addedByName: names.get(row.addedBy) ?? null }));
  }
}
