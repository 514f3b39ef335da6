import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { ReplicaQuery } from '#platform/cqrs';
import { MergedInsurers } from '#tokens/contracts';
import { Database } from '#platform/persistence';
import type { FieldRefusal } from '#shared-kernel';

export interface DeliveryRow {
  readonly id: string;
  readonly receivedAt: Date;
  readonly channel: string;
  readonly state: string;
  readonly reason: { readonly code: string; readonly da: string; readonly en: string } | null;
  readonly results: readonly {
    readonly scalepointTaskId: string | null;
    readonly status: string;
    readonly reasons: readonly FieldRefusal[];
  }[];
  readonly scalepointTaskIds: readonly string[];
  readonly size: number;
  /** Refused deliveries after this one in the same hour that were counted and not stored. */
  readonly notStored: number;
  /** When a user marked it as resolved. */
  readonly resolvedAt: Date | null;
  /** Included only for a single delivery. */
  readonly raw: string | null;
}

/** Newest first, after the last delivery of the previous page. */
export class ListDeliveries extends ReplicaQuery<DeliveryRow[]> {
  constructor(
    companyId: string,
    readonly filter: {
      readonly id?: string | undefined;
      readonly state?: string | undefined;
      readonly channel?: string | undefined;
      /** Only deliveries that failed at least in part and are not resolved. */
      readonly unresolved?: boolean | undefined;
      readonly insurerId?: string | undefined;
      /** Bounds of the time of arrival: from inclusive, before exclusive. */
      readonly from?: Date | undefined;
      readonly before?: Date | undefined;
      readonly after?: string | undefined;
      readonly oldestFirst?: boolean;
    },
    readonly limit: number,
  ) {
    super(companyId);
  }
}

/** Must equal the predicate of the index `delivery_unresolved`. */
export const IS_UNRESOLVED = sql<boolean>`(state in ('failed', 'refused') or results @> '[{"status": "invalid"}]'::jsonb) and resolved_at is null`;

@QueryHandler(ListDeliveries)
export class ListDeliveriesHandler implements IQueryHandler<ListDeliveries> {
  constructor(
    private readonly database: Database,
    private readonly merged: MergedInsurers,
  ) {}

  async execute({ companyId, filter, limit }: ListDeliveries): Promise<DeliveryRow[]> {
    const { id = null, state = null, after = null, oldestFirst = false } = filter;
    const { channel = null, insurerId = null, from = null, before = null, unresolved = false } = filter;
    const insurerIds = insurerId === null ? null : await this.merged.withMerged(companyId, insurerId);
    const { rows } = await sql<DeliveryRow>`
      select id, received_at as "receivedAt", channel, state, reason, results, scalepoint_task_ids as "scalepointTaskIds", size,
             coalesce((select known.total - known.stored from scalepoint_gateway.refused_hour known
                        where state = 'refused' and known.company_id = ${companyId}
                          and known.hour = date_trunc('hour', received_at, 'UTC') and known.last_delivery_id = id), 0)
               as "notStored",
             resolved_at as "resolvedAt",
             case when ${id}::uuid is not null then raw end as raw
        from scalepoint_gateway.delivery
       where company_id = ${companyId}
         and (${id}::uuid is null or id = ${id}::uuid)
         and (${state}::text is null or state = ${state}::text)
         and (${channel}::text is null or channel = ${channel}::text)
         and ${unresolved ? IS_UNRESOLVED : sql`true`}
         and (${insurerIds}::uuid[] is null or insurer_id = any (${insurerIds}::uuid[]))
         and (${from}::timestamptz is null or received_at >= ${from}::timestamptz)
         and (${before}::timestamptz is null or received_at < ${before}::timestamptz)
         and (${after}::uuid is null or ${oldestFirst ? sql`id > ${after}::uuid` : sql`id < ${after}::uuid`})
       order by id ${oldestFirst ? sql`asc` : sql`desc`} limit ${limit}`.execute(this.database.kysely());
    return rows;
  }
}
