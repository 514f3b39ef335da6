import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface CommentView {
  readonly id: string;
  readonly by: 'office' | 'subcontractor';
  /** The user of the office; null for the firm. */
  readonly author: string | null;
  readonly text: string;
  readonly writtenAt: Date;
}

/** The comments of a subcontract, newest first; null if the company has no such subcontract. */
export class ListComments extends CompanyQuery<CommentView[] | null> {
  constructor(
    companyId: string,
    readonly subcontractId: string,
    readonly after: string | undefined,
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListComments)
export class ListCommentsHandler implements IQueryHandler<ListComments> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, subcontractId, after = undefined, limit }: ListComments): Promise<CommentView[] | null> {
    const db = this.database.kysely();
    const { rows } = await sql<CommentView>`
      select id, written_by as by, author, text, written_at as "writtenAt" from subcontracting.comment
       where company_id = ${companyId} and subcontract_id = ${subcontractId}
         and (${after ?? null}::uuid is null or id < ${after ?? null}::uuid)
       order by id desc limit ${limit}`.execute(db);
    if (rows.length > 0) return rows;
    const { rows: known } = await sql`
      select 1 from subcontracting.subcontract where company_id = ${companyId} and id = ${subcontractId}`.execute(db);
    return known.length > 0 ? rows : null;
  }
}
