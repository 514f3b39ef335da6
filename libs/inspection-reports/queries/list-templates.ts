import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import type { TemplateTerms } from '../contracts/index.js';
import { STANDARD_TEMPLATES } from '../domain/standard-templates.js';

export interface TemplateView extends TemplateTerms {
  readonly id: string;
  /** Whether it is one of the product, which can be copied and not changed. */
  readonly standard: boolean;
  /** Null for the templates of the product. */
  readonly createdAt: Date | null;
  readonly updatedAt: Date | null;
  readonly version: number;
}

/** The company's own templates, then those of the product. */
export class ListTemplates extends CompanyQuery<TemplateView[]> {
  constructor(
    companyId: string,
    readonly id: string | null = null,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListTemplates)
export class ListTemplatesHandler implements IQueryHandler<ListTemplates> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, id }: ListTemplates): Promise<TemplateView[]> {
    const { rows } = await sql<
      Pick<TemplateView, 'id' | 'createdAt' | 'updatedAt' | 'version'> & { terms: TemplateTerms }
    >`
      select id, terms, created_at as "createdAt", updated_at as "updatedAt", version
        from inspection_reports.template
       where company_id = ${companyId} and (${id}::uuid is null or id = ${id}::uuid)
       order by id`.execute(this.database.kysely());
    const own = rows.map(({ terms, ...row }) => ({ ...terms, ...row, standard: false }));
    const standard = STANDARD_TEMPLATES.filter((one) => id === null || one.id === id).map(({ terms, ...one }) => ({
      ...terms,
      ...one,
      ...{ standard: true, createdAt: null, updatedAt: null, version: 0 },
    }));
    return [...own, ...standard];
  }
}
