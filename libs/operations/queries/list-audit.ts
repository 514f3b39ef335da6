import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CompanyQuery, type PlatformSchema } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface AuditView {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly entity: string;
  readonly entityId: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly correlationId: string;
}

/** Who changed what, newest first, after the last row of the page before. */
export class ListAudit extends CompanyQuery<AuditView[]> {
  constructor(
    companyId: string,
    readonly filter: {
      readonly entity?: string | undefined;
      readonly entityId?: string | undefined;
      readonly actor?: string | undefined;
      readonly after?: string | undefined;
    },
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListAudit)
export class ListAuditHandler implements IQueryHandler<ListAudit> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, filter, limit }: ListAudit): Promise<AuditView[]> {
    const { entity, entityId, actor, after } = filter;
    let changes = this.database
      .kysely<PlatformSchema>()
      .selectFrom('platform.audit')
      .selectAll()
      .where('company_id', '=', companyId);
    if (entity !== undefined) changes = changes.where('entity', '=', entity);
    if (entityId !== undefined) changes = changes.where('entity_id', '=', entityId);
    if (actor !== undefined) changes = changes.where('actor', '=', actor);
    if (after !== undefined) changes = changes.where('id', '<', after);
    const rows = await changes.orderBy('id', 'desc').limit(limit).execute();
    return rows.map(({ company_id: _, entity_id, correlation_id, ...row }) => ({
      ...row,
      entityId: entity_id,
      correlationId: correlation_id,
    }));
  }
}
