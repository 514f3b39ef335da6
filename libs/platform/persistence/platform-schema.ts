import type { ColumnType } from 'kysely';

/** Tables of the schema `platform`, with the application role's permissions. */
export interface PlatformSchema {
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
  'platform.audit_personal': {
    company_id: string;
    audit_id: string;
    entity: string;
    entity_id: string;
    before: ColumnType<Record<string, unknown> | null, string | null, never>;
    after: ColumnType<Record<string, unknown> | null, string | null, never>;
  };
  'platform.company': {
    id: string;
    key: string;
    name: string;
    cvr: string | null;
  };
}
