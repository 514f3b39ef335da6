import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { ReplicaQuery } from '#platform/cqrs';
import { Database, type PlatformSchema } from '#platform/persistence';
import { UserNames } from '#users/contracts';

export interface AuditView {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly actorName: string | null;
  readonly action: string;
  readonly entity: string;
  readonly entityId: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly correlationId: string;
}

/** Audit entries, newest first, after the last row of the previous page. */
export class ListAudit extends ReplicaQuery<AuditView[]> {
  constructor(
    companyId: string,
    readonly filter: {
      readonly entity?: string | undefined;
      readonly entityId?: string | undefined;
      readonly actor?: string | undefined;
      /** Instants; the first is inclusive, the second exclusive. */
      readonly from?: Date | undefined;
      readonly before?: Date | undefined;
      readonly after?: string | undefined;
    },
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListAudit)
export class ListAuditHandler implements IQueryHandler<ListAudit> {
  constructor(
    private readonly database: Database,
    private readonly names: UserNames,
  ) {}

  async execute({ companyId, filter, limit }: ListAudit): Promise<AuditView[]> {
    const { entity, entityId, actor, from, before, after } = filter;
    let changes = this.database
      .kysely<PlatformSchema>()
      .selectFrom('platform.audit as audit')
      .leftJoin('platform.audit_personal as personal', (join) =>
        join.onRef('personal.company_id', '=', 'audit.company_id').onRef('personal.audit_id', '=', 'audit.id'),
      )
      .selectAll('audit')
      .select(['personal.before as personalBefore', 'personal.after as personalAfter'])
      .where('audit.company_id', '=', companyId);
    if (entity !== undefined) changes = changes.where('audit.entity', '=', entity);
    if (entityId !== undefined) changes = changes.where('audit.entity_id', '=', entityId);
    if (actor !== undefined) changes = changes.where('audit.actor', '=', actor);
    // Ids sort by time, so the primary key narrows the range; the column decides within a millisecond.
    if (from !== undefined) changes = changes.where('audit.id', '>=', firstIdAt(from)).where('audit.at', '>=', from);
    if (before !== undefined) {
      const end = firstIdAt(new Date(before.getTime() + 1000));
      changes = changes.where('audit.id', '<', end).where('audit.at', '<', before);
    }
    if (after !== undefined) changes = changes.where('audit.id', '<', after);
    const rows = await changes.orderBy('audit.id', 'desc').limit(limit).execute();
    const nameOf = await this.names.ofActors(
      companyId,
      rows.map((row) => row.actor),
    );
    return rows.map(({ company_id: _, entity_id, correlation_id, personalBefore, personalAfter, ...row }) => ({
      ...row,
      actorName: nameOf(row.actor),
      // Without values about people once those were erased: then the mask is what is left of them.
      before: row.before && { ...row.before, ...personalBefore },
      after: row.after && { ...row.after, ...personalAfter },
      entityId: entity_id,
      correlationId: correlation_id,
    }));
  }
}

/** The lowest UUIDv7 of that millisecond. */
function firstIdAt(instant: Date): string {
  const hex = Math.max(0, instant.getTime()).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}
