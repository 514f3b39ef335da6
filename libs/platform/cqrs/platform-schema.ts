import type { ColumnType, Generated } from 'kysely';

type Json = ColumnType<Record<string, unknown>, string, never>;

/** Tables of the schema `platform`, as the application's role may use them. */
export interface PlatformSchema {
  'platform.event': {
    company_id: string;
    stream: string;
    version: number;
    id: string;
    type: string;
    data: Json;
    actor: string;
    correlation_id: string;
    causation_id: string | null;
    occurred_at: Date;
    /** Order of insertion; only events of finished transactions may be read past, see `xid`. */
    position: Generated<string>;
    xid: Generated<string>;
    /** Counts restores from a dump, after which transaction ids start anew. */
    era: Generated<number>;
  };
  'platform.reaction_cursor': {
    company_id: string;
    reaction: string;
    stream: string;
    version: number;
    leased_until: Date | null;
  };
  'platform.reaction_failure': {
    company_id: string;
    id: string;
    reaction: string;
    stream: string;
    event_id: string | null;
    event_type: string | null;
    state: 'retrying' | 'dead' | 'replayed';
    attempts: number;
    reason_code: string;
    reason: string;
    first_failed_at: Date;
    last_failed_at: Date;
  };
  'platform.idempotency_key': {
    company_id: string;
    key: string;
    fingerprint: string;
    answer: ColumnType<unknown, string, never>;
    created_at: Date;
  };
  'platform.audit': {
    company_id: string;
    id: string;
    at: Date;
    actor: string;
    action: 'create' | 'update' | 'delete';
    entity: string;
    entity_id: string;
    before: ColumnType<Record<string, unknown> | null, string | null, never>;
    after: ColumnType<Record<string, unknown> | null, string | null, never>;
    correlation_id: string;
  };
  'platform.company': {
    id: string;
    key: string;
    name: string;
    cvr: string | null;
  };
}
