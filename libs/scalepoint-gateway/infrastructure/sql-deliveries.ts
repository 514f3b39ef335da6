import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Selectable } from 'kysely';
import { Trace } from '#platform/observability';
import { Database, insertRows } from '#platform/persistence';
import { Deliveries } from '../domain/deliveries.js';
import type { Delivery } from '../domain/delivery.js';
import type { GatewaySchema } from './gateway-schema.js';

@Injectable()
export class SqlDeliveries extends Deliveries {
  constructor(private readonly database: Database) {
    super();
  }

  add(delivery: Delivery): Promise<void> {
    return this.addAll([{ ...delivery, correlationId: Trace.current().correlationId }]);
  }

  async addAll(deliveries: readonly (Delivery & { readonly correlationId: string })[]): Promise<void> {
    const rows = deliveries.map((delivery) => ({
      company_id: delivery.companyId,
      id: delivery.id,
      received_at: delivery.receivedAt,
      channel: delivery.channel,
      state: delivery.state,
      reason: delivery.reason && JSON.stringify(delivery.reason),
      results: JSON.stringify(delivery.results),
      task_ids: delivery.results.flatMap(({ taskId }) => (taskId ? [taskId] : [])),
      insurer_id: delivery.insurerId,
      token_id: delivery.tokenId,
      content_type: delivery.contentType,
      size: delivery.size,
      raw: delivery.raw,
      message_digest: delivery.tokenId === null || delivery.raw === null ? null : digestOf(delivery.raw),
      correlation_id: delivery.correlationId,
    }));
    await insertRows(this.database, 'scalepoint_gateway.delivery', rows);
  }

  async ofMessage(companyId: string, raw: string): Promise<Delivery | null> {
    const row = await this.rows(companyId).where('message_digest', '=', digestOf(raw)).executeTakeFirst();
    return row ? toDelivery(row) : null;
  }

  async byId(companyId: string, id: string): Promise<Delivery | null> {
    const row = await this.rows(companyId).where('id', '=', id).forUpdate().executeTakeFirst();
    return row ? toDelivery(row) : null;
  }

  async reprocessed(
    companyId: string,
    id: string,
    { state, reason, results, raw, tokenId, insurerId }: Parameters<Deliveries['reprocessed']>[2],
  ): Promise<void> {
    await this.database
      .kysely<GatewaySchema>()
      .updateTable('scalepoint_gateway.delivery')
      .set({
        state,
        reason: reason && JSON.stringify(reason),
        results: JSON.stringify(results),
        task_ids: results.flatMap(({ taskId }) => (taskId ? [taskId] : [])),
        ...(raw !== undefined && { raw, message_digest: raw && digestOf(raw) }),
        ...(tokenId !== undefined && { token_id: tokenId }),
        ...(insurerId !== undefined && { insurer_id: insurerId }),
      })
      .where('company_id', '=', companyId)
      .where('id', '=', id)
      .execute();
  }

  private rows(companyId: string) {
    return this.database
      .kysely<GatewaySchema>()
      .selectFrom('scalepoint_gateway.delivery')
      .selectAll()
      .where('company_id', '=', companyId);
  }
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
