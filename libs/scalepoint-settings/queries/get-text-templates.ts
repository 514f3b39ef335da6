import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import type { TextTemplate } from '../contracts/index.js';

export interface TextTemplatesView {
  readonly templates: readonly TextTemplate[];
  readonly version: number;
}

/** The text templates with their version, which is 0 until they are first saved. */
export class GetTextTemplates extends CompanyQuery<TextTemplatesView> {}

@QueryHandler(GetTextTemplates)
export class GetTextTemplatesHandler implements IQueryHandler<GetTextTemplates> {
  constructor(private readonly database: Database) {}

  async execute({ companyId }: GetTextTemplates): Promise<TextTemplatesView> {
    const { rows } = await sql<TextTemplatesView>`
      select templates, version from scalepoint_settings.text_templates where company_id = ${companyId}`.execute(
      this.database.kysely(),
    );
    return rows[0] ?? { templates: [], version: 0 };
  }
}
