import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Selectable } from 'kysely';
import { Trace } from '#platform/observability';
import { Database } from '#platform/persistence';
import { Deliveries } from '../domain/deliveries.js';
import type { Delivery } from '../domain/delivery.js';
import type { GatewaySchema } from './gateway-schema.js';

@Injectable()
export class SqlDeliveries extends Deliveries {
  constructor(private readonly database: Database) {
    super();
  }

  async add(delivery: Delivery): Promise<void> {
    await this.database
      .kysely<GatewaySchema>()
      .insertInto('scalepoint_gateway.delivery')
      .values({
        company_id: delivery.companyId,
        id: delivery.id,
        received_at: delivery.receivedAt,
        channel: delivery.channel,
        ...outcomeColumns(delivery),
        token_id: delivery.tokenId,
        content_type: delivery.contentType,
        size: delivery.size,
        raw: delivery.raw,
        message_digest: delivery.tokenId === null || delivery.raw === null ? null : digestOf(delivery.raw),
        correlation_id: Trace.current().correlationId,
      })
      .execute();
  }

  async ofMessage(companyId: string, raw: string): Promise<Delivery | null> {
    const row = await this.rows(companyId).where('message_digest', '=', digestOf(raw)).executeTakeFirst();
    return row ? toDelivery(row) : null;
  }

  private rows(companyId: string) {
    return this.database
      .kysely<GatewaySchema>()
      .selectFrom('scalepoint_gateway.delivery')
      .selectAll()
      .where('company_id', '=', companyId);
  }
}

function outcomeColumns({ state, reason, results, insurerId }: Delivery) {
  return {
    state,
    reason: reason && JSON.stringify(reason),
    results: JSON.stringify(results),
    task_ids: results.flatMap(({ taskId }) => (taskId ? [taskId] : [])),
    insurer_id: insurerId,
  };
}

function digestOf(raw: string): string {
  return createHash('sha256').update(raw).digest('base64');
}

function toDelivery(row: Selectable<GatewaySchema['scalepoint_gateway.delivery']>): Delivery {
  return {
    companyId: row.company_id,
    id: row.id,
    receivedAt: row.received_at,
    channel: row.channel,
    state: row.state,
    reason: row.reason,
    results: row.results,
    tokenId: row.token_id,
    insurerId: row.insurer_id,
    contentType: row.content_type,
    size: row.size,
    raw: row.raw,
  };
}
