import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Clock, type DomainEvent, Ids } from '#shared-kernel';
import { Database, insertRows } from '#platform/persistence';
import { type SpanOptions, Spans, Trace, type TraceContext, traceparentOf } from '#platform/observability';

/** An event with its place in its stream, before it is written. */
export interface RecordedEvent {
  readonly companyId: string;
  readonly stream: string;
  readonly version: number;
  readonly event: DomainEvent;
  /** The actor who recorded it, if it differs from the one who saves it. */
  readonly trace?: TraceContext;
}

/** An event as it is in the log. */
export interface KeptEvent {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const EVENT_COLUMNS = {
  company_id: 'uuid',
  stream: 'text',
  version: 'integer',
  id: 'uuid',
  type: 'text',
  data: 'jsonb',
  actor: 'text',
  correlation_id: 'text',
  causation_id: 'text',
  occurred_at: 'timestamptz',
  trace_parent: 'text',
};

function spanOf(events: readonly RecordedEvent[]): SpanOptions {
  const types = [...new Set(events.map(({ event }) => event.type))].sort();
  const attributes = { 'scalepoint.events': events.length, 'scalepoint.event_types': types.join(' ') };
  return { kind: 'producer', attributes };
}

/** Called for each appended event inside the same transaction; messaging enqueues the reactions there. */
export abstract class EventListener {
  abstract appended(events: readonly RecordedEvent[]): Promise<void>;
}

/** The append-only log of all events, the source of reactions, feeds and webhooks. */
@Injectable()
export class EventLog {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly listener: EventListener,
  ) {}

  async append(events: readonly RecordedEvent[]): Promise<void> {
    if (events.length === 0) return;
    await Spans.run('append events', Spans.areOn ? spanOf(events) : {}, () => this.write(events));
  }

  /** One event of a stream; null if there is none with this id. */
  async find(companyId: string, stream: string, id: string): Promise<KeptEvent | null> {
    const { rows } = await sql<KeptEvent>`
      select type, data from platform.event
       where company_id = ${companyId} and stream = ${stream} and id = ${id}`.execute(this.database.kysely());
    return rows[0] ?? null;
  }

  private async write(events: readonly RecordedEvent[]): Promise<void> {
    const occurredAt = this.clock.now();
    const inserted = insertRows(
      this.database,
      'platform.event',
      events.map(({ companyId, stream, version, event, trace = Trace.current() }) => ({
        company_id: companyId,
        stream,
        version,
        id: this.ids.next(),
        type: event.type,
        data: JSON.stringify(event.data),
        actor: trace.actor,
        correlation_id: trace.correlationId,
        causation_id: trace.causationId,
        occurred_at: occurredAt,
        // Reactions go on with this trace, in whichever process and however late they run.
        trace_parent: trace.span ? traceparentOf(trace.span) : null,
      })),
      EVENT_COLUMNS,
    );
    await Promise.all([inserted, this.listener.appended(events)]);
  }
}
