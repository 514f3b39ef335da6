import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Selectable } from 'kysely';
import { Trace } from '#platform/observability';
import { Database, insertRows } from '#platform/persistence';
import { Deliveries, type StoredDelivery } from '../domain/deliveries.js';
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

  async addAll(deliveries: readonly StoredDelivery[]): Promise<void> {
    const rows = deliveries.map((delivery) => ({
      company_id: delivery.companyId,
      id: delivery.id,
      received_at: delivery.receivedAt,
      channel: delivery.channel,
      state: delivery.state,
      reason: delivery.reason && JSON.stringify(delivery.reason),
      results: JSON.stringify(delivery.results),
      scalepoint_task_ids: delivery.results.flatMap(({ scalepointTaskId }) =>
        scalepointTaskId ? [scalepointTaskId] : [],
      ),
      insurer_id: delivery.insurerId,
      token_id: delivery.tokenId,
      content_type: delivery.contentType,
      size: delivery.size,
      raw: delivery.raw,
      correlation_id: delivery.correlationId,
    }));
    const messages = deliveries.flatMap(({ companyId, id, tokenId, raw }) =>
      tokenId === null || raw === null ? [] : [{ company_id: companyId, digest: digestOf(raw), delivery_id: id }],
    );
    await Promise.all([
      insertRows(this.database, 'scalepoint_gateway.delivery', rows),
      insertRows(this.database, 'scalepoint_gateway.message', messages),
    ]);
  }

  async ofMessages(
    messages: readonly { readonly companyId: string; readonly raw: string }[],
  ): Promise<(Delivery | null)[]> {
    // Looked up one by one: as a join it is planned to read all messages where PostgreSQL takes the table for a small one.
    const found = await this.database.run<{ position: number; id: string | null }>(
      `select asked.position::integer as position,
              (select message.delivery_id::text from scalepoint_gateway.message
                where message.company_id = asked.company_id and message.digest = decode(asked.digest, 'hex')) as id
         from unnest($1::uuid[], $2::text[]) with ordinality as asked (company_id, digest, position)`,
      [messages.map(({ companyId }) => companyId), messages.map(({ raw }) => digestOf(raw).toString('hex'))],
    );
    const deliveries = new Array<Delivery | null>(messages.length).fill(null);
    // Repeats are rare, so that one statement for each does no harm.
    for (const { position, id } of found) {
      const { companyId } = messages[position - 1] ?? {};
      const row = companyId && id !== null && (await this.rows(companyId).where('id', '=', id).executeTakeFirst());
      if (row) deliveries[position - 1] = toDelivery(row);
    }
    return deliveries;
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
    if (raw !== undefined) await this.identifyBy(companyId, id, raw);
    await this.database
      .kysely<GatewaySchema>()
      .updateTable('scalepoint_gateway.delivery')
      .set({
        state,
        reason: reason && JSON.stringify(reason),
        results: JSON.stringify(results),
        scalepoint_task_ids: results.flatMap(({ scalepointTaskId }) => (scalepointTaskId ? [scalepointTaskId] : [])),
        ...(raw !== undefined && { raw }),
        ...(tokenId !== undefined && { token_id: tokenId }),
        ...(insurerId !== undefined && { insurer_id: insurerId }),
      })
      .where('company_id', '=', companyId)
      .where('id', '=', id)
      .execute();
  }

  async resolve(companyId: string, id: string, { at, by }: { readonly at: Date; readonly by: string }): Promise<void> {
    await this.database
      .kysely<GatewaySchema>()
      .updateTable('scalepoint_gateway.delivery')
      .set({ resolved_at: at, resolved_by: by })
      .where('company_id', '=', companyId)
      .where('id', '=', id)
      .where('resolved_at', 'is', null)
      .execute();
  }

  async forget(keepMonths: number): Promise<string[]> {
    const rows = await this.database.look<{ month: string }>(
      `select scalepoint_gateway.forget_deliveries(${keepMonths}) as month`,
    );
    return rows.map(({ month }) => month);
  }

  /** Re-keys deduplication to the new text, instead of the stored one. */
  private async identifyBy(companyId: string, id: string, raw: string | null): Promise<void> {
    const db = this.database.kysely<GatewaySchema>();
    const kept = await this.rows(companyId).where('id', '=', id).executeTakeFirst();
    await db
      .deleteFrom('scalepoint_gateway.message')
      .where('company_id', '=', companyId)
      .where('digest', '=', digestOf(kept?.raw ?? ''))
      .where('delivery_id', '=', id)
      .execute();
    if (raw === null) return;
    const message = { company_id: companyId, digest: digestOf(raw), delivery_id: id };
    // An existing digest keeps its delivery.
    await db
      .insertInto('scalepoint_gateway.message')
      .values(message)
      .onConflict((conflict) => conflict.doNothing())
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

function digestOf(raw: string): Buffer {
  return createHash('sha256').update(raw).digest();
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
