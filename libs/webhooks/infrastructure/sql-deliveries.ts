import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { type Attempt, Deliveries, type Lease, type Place, type Progress, type Request } from '../domain/deliveries.js';
import type { WebhooksSchema } from './webhooks-schema.js';

const NOWHERE = { era: null, xid: null, position: null };
const START: Place = { era: 0, xid: 0, position: 0 };

type PlaceRow = { [Column in keyof Place]: number | string | null };

@Injectable()
export class SqlDeliveries extends Deliveries {
  constructor(private readonly database: Database) {
    super();
  }

  async begin(companyId: string, webhookId: string, place: Place | null, now: Date): Promise<void> {
    await this.db
      .insertInto('webhooks.progress')
      .values({
        company_id: companyId,
        webhook_id: webhookId,
        ...columns(place ?? START),
        failures: 0,
        failing_since: null,
        next_attempt_at: now,
        lease_id: null,
        leased_until: null,
      })
      .execute();
  }

  async claim(companyId: string, webhookId: string, now: Date, lease: Lease): Promise<Progress | null> {
    const { rows } = await sql<
      PlaceRow & { failures: number; failingSince: Date | null; feedIsDue: boolean }
    >`update webhooks.progress set lease_id = ${lease.id}, leased_until = ${lease.until}
       from webhooks.webhook
      where progress.company_id = ${companyId} and progress.webhook_id = ${webhookId}
        and webhook.company_id = progress.company_id and webhook.id = progress.webhook_id
        and (leased_until is null or leased_until <= ${now})
      returning era, xid, position, failures, failing_since as "failingSince",
                active and next_attempt_at <= ${now} as "feedIsDue"`.execute(this.db);
    const [row] = rows;
    if (!row) return null;
    const { failures, failingSince, feedIsDue } = row;
    return { place: placeIn(row) ?? START, failures, failingSince, feedIsDue };
  }

  async requests(companyId: string, webhookId: string): Promise<Request[]> {
    const rows = await this.db
      .selectFrom('webhooks.request')
      .select(['id', 'kind', 'era', 'xid', 'position', 'requested_at'])
      .where('company_id', '=', companyId)
      .where('webhook_id', '=', webhookId)
      .where('done_at', 'is', null)
      .orderBy('id')
      .limit(10)
      .execute();
    return rows.map((row) => ({ id: row.id, kind: row.kind, place: placeIn(row), requestedAt: row.requested_at }));
  }

  async hold(companyId: string, webhookId: string, lease: Lease): Promise<boolean> {
    const { numUpdatedRows } = await this.progressOf(companyId, webhookId)
      .set({ leased_until: lease.until })
      .where('lease_id', '=', lease.id)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }

  async release(companyId: string, webhookId: string, leaseId: string, now: Date): Promise<void> {
    await this.progressOf(companyId, webhookId)
      .set((of) => ({
        lease_id: null,
        leased_until: null,
        next_attempt_at: of.fn('greatest', [of.ref('next_attempt_at'), of.val(now)]),
      }))
      .where('lease_id', '=', leaseId)
      .execute();
  }

  async move(companyId: string, webhookId: string, place: Place): Promise<void> {
    await this.progressOf(companyId, webhookId)
      .set({ ...columns(place), failures: 0, failing_since: null })
      .execute();
  }

  async putOff(companyId: string, webhookId: string, failingSince: Date, until: Date): Promise<void> {
    await this.progressOf(companyId, webhookId)
      .set((of) => ({ failures: of('failures', '+', 1), failing_since: failingSince, next_attempt_at: until }))
      .execute();
  }

  async restart(companyId: string, webhookId: string, now: Date): Promise<void> {
    await this.progressOf(companyId, webhookId)
      .set({ failures: 0, failing_since: null, next_attempt_at: now })
      .execute();
  }

  async log(companyId: string, { outcome, ...attempt }: Attempt): Promise<void> {
    await this.db
      .insertInto('webhooks.delivery')
      .values({
        company_id: companyId,
        webhook_id: attempt.webhookId,
        id: attempt.id,
        kind: attempt.kind,
        event_id: attempt.eventId,
        event_type: attempt.eventType,
        ...(attempt.place ? columns(attempt.place) : NOWHERE),
        attempt: attempt.attempt,
        at: attempt.at,
        error: outcome.error,
        status: outcome.status,
        duration_ms: outcome.durationMs,
        answer: outcome.answer,
      })
      .execute();
  }

  async attempt(companyId: string, webhookId: string, id: string): Promise<Pick<Attempt, 'kind' | 'place'> | null> {
    const row = await this.db
      .selectFrom('webhooks.delivery')
      .select(['kind', 'era', 'xid', 'position'])
      .where('company_id', '=', companyId)
      .where('webhook_id', '=', webhookId)
      .where('id', '=', id)
      .executeTakeFirst();
    return row ? { kind: row.kind, place: placeIn(row) } : null;
  }

  async ask(companyId: string, webhookId: string, request: Request, deliveryId: string | null): Promise<string> {
    await this.db
      .insertInto('webhooks.request')
      .values({
        company_id: companyId,
        id: request.id,
        webhook_id: webhookId,
        kind: request.kind,
        delivery_id: deliveryId,
        ...(request.place ? columns(request.place) : NOWHERE),
        requested_at: request.requestedAt,
        done_at: null,
      })
      .onConflict((conflict) => conflict.columns(['company_id', 'delivery_id']).doNothing())
      .execute();
    if (deliveryId === null) return request.id;
    const { id } = await this.db
      .selectFrom('webhooks.request')
      .select('id')
      .where('company_id', '=', companyId)
      .where('delivery_id', '=', deliveryId)
      .executeTakeFirstOrThrow();
    return id;
  }

  async done(companyId: string, requestId: string, at: Date): Promise<void> {
    await this.db
      .updateTable('webhooks.request')
      .set({ done_at: at })
      .where('company_id', '=', companyId)
      .where('id', '=', requestId)
      .execute();
  }

  async forget(companyId: string, before: Date): Promise<void> {
    await this.db
      .deleteFrom('webhooks.delivery')
      .where('company_id', '=', companyId)
      .where('at', '<', before)
      .execute();
    await this.db
      .deleteFrom('webhooks.request')
      .where('company_id', '=', companyId)
      .where('done_at', '<', before)
      .execute();
  }

  private get db() {
    return this.database.kysely<WebhooksSchema>();
  }

  private progressOf(companyId: string, webhookId: string) {
    return this.db
      .updateTable('webhooks.progress')
      .where('company_id', '=', companyId)
      .where('webhook_id', '=', webhookId);
  }
}

function columns({ era, xid, position }: Place): Place {
  return { era, xid, position };
}

function placeIn({ era, xid, position }: PlaceRow): Place | null {
  return era === null ? null : { era: Number(era), xid: Number(xid), position: Number(position) };
}
