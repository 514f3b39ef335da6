import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import type { TextTemplate } from '../contracts/index.js';

export interface TextTemplatesView {
  readonly templates: readonly TextTemplate[];
  /** Null until it is first saved. */
  readonly createdAt: Date | null;
  readonly updatedAt: Date | null;
  readonly version: number;
}

/** The text templates with their version, which is 0 until they are first saved. */
export class GetTextTemplates extends CompanyQuery<TextTemplatesView> {}

@QueryHandler(GetTextTemplates)
export class GetTextTemplatesHandler implements IQueryHandler<GetTextTemplates> {
  constructor(private readonly database: Database) {}

  async execute({ companyId }: GetTextTemplates): Promise<TextTemplatesView> {
    const { rows } = await sql<TextTemplatesView>`
      select templates, created_at as "createdAt", updated_at as "updatedAt", version
        from scalepoint_settings.text_templates where company_id = ${companyId}`.execute(this.database.kysely());
    return rows[0] ?? { templates: [], createdAt: null, updatedAt: null, version: 0 };
  }
}
