import { type ChangeSet, type EntityMetadata, type EntityProperty, JsonType } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { type Aggregate, Clock, Ids, streamOf } from '#shared-kernel';
import { Database, insertRows } from '#platform/persistence';
import { Trace, type TraceContext } from '#platform/observability';
import type { ChangedAggregate } from './changed-rows.js';

const MASKED = '••••';

const TEXT = 'text';
const AUDIT_COLUMNS = {
  company_id: 'uuid',
  id: 'uuid',
  at: 'timestamptz',
  actor: 'text',
  action: 'text',
  entity: TEXT,
  entity_id: 'text',
  before: 'jsonb',
  after: 'jsonb',
  correlation_id: 'text',
};
const PERSONAL_COLUMNS = {
  company_id: 'uuid',
  audit_id: 'uuid',
  entity: TEXT,
  entity_id: 'text',
  before: 'jsonb',
  after: 'jsonb',
};

type Values = Readonly<Record<string, unknown>>;

/**
 * One row of the audit trail: the change that a command made to one record. Properties mapped as `hidden()` are masked.
 */
export interface AuditedChange {
  readonly companyId: string;
  readonly action: 'create' | 'update' | 'delete';
  /** `stream` of the aggregate, or a name of the same form. */
  readonly entity: string;
  readonly entityId: string;
  readonly before: Values | null;
  readonly after: Values | null;
  /** Old and new values about people, which erasure deletes; null when the change had none. */
  readonly personal?: { readonly before: Values | null; readonly after: Values | null } | null;
  /** The actor of the change, if it differs from the one who saves it. */
  readonly trace?: TraceContext;
}

export function describeChange(changeSet: ChangeSet<object>): AuditedChange {
  const { meta, type, originalEntity, payload } = changeSet;
  const entity = changeSet.entity as Aggregate;
  const action = type === 'create' ? 'create' : type.startsWith('delete') ? 'delete' : 'update';
  const shown = (values: Values, names: string[]) =>
    Object.fromEntries(
      names.map((name) => {
        const property = (meta.properties as Record<string, EntityProperty>)[name];
        const value = values[name] ?? null;
        if (property?.hidden && value !== null) return [name, MASKED];
        // MikroORM passes JSON as serialized text.
        const isJsonText = property?.customType instanceof JsonType && typeof value === 'string';
        return [name, isJsonText ? (JSON.parse(value) as unknown) : value];
      }),
    );
  const before = (originalEntity ?? {}) as Values;
  const after = payload as Values;
  return apart(entity, {
    companyId: entity.companyId,
    action,
    entity: streamOf(entity),
    entityId: String(entity.id),
    before: action === 'create' ? null : shown(before, Object.keys(action === 'delete' ? before : after)),
    after: afterOf(action, shown(after, Object.keys(after))),
  });
}

/** The same for aggregates that are written without the mapper. */
export function describeUpdate(meta: EntityMetadata, { aggregate, before, changed }: ChangedAggregate): AuditedChange {
  const shown = (values: Values) =>
    Object.fromEntries(
      changed.map((name) => {
        const property = (meta.properties as Record<string, EntityProperty>)[name];
        const value = values[name] ?? null;
        return [name, property?.hidden && value !== null ? MASKED : value];
      }),
    );
  const { companyId, id } = aggregate;
  const after = shown(aggregate as unknown as Values);
  const entity = streamOf(aggregate);
  return apart(aggregate, { companyId, action: 'update', entity, entityId: id, before: shown(before), after });
}

export function describeCreation(meta: EntityMetadata, aggregate: Aggregate): AuditedChange {
  const values = aggregate as unknown as Values;
  const after = Object.fromEntries(
    meta.props
      .filter(({ persist }) => persist !== false)
      .map(({ name, hidden }) => [name, hidden && values[name] != null ? MASKED : (values[name] ?? null)]),
  );
  const { companyId, id } = aggregate;
  const created = {
    companyId,
    action: 'create',
    entity: streamOf(aggregate),
    entityId: id,
    before: null,
    after: afterOf('create', after),
  } as const;
  return apart(aggregate, created);
}

/** Takes the values about people out of a change, and leaves a mask in their place. */
function apart({ constructor }: object, change: AuditedChange): AuditedChange {
  const { personal = [] } = constructor as { personal?: readonly string[] };
  const names = personal.filter((name) => [change.before, change.after].some((values) => isShown(values?.[name])));
  if (names.length === 0) return change;
  const only = (values: Values | null) =>
    values && Object.fromEntries(names.flatMap((name) => (isShown(values[name]) ? [[name, values[name]]] : [])));
  const masked = (values: Values | null) =>
    values && Object.fromEntries(Object.entries(values).map(([name, value]) => [name, maskedIn(names, name, value)]));
  const { before, after } = change;
  return {
    ...change,
    before: masked(before),
    after: masked(after),
    personal: { before: only(before), after: only(after) },
  };
}

function maskedIn(names: readonly string[], name: string, value: unknown): unknown {
  return names.includes(name) && isShown(value) ? MASKED : value;
}

function isShown(value: unknown): boolean {
  return value !== undefined && value !== null && value !== MASKED;
}

/** Of a new record, what has a value: the trail is kept for good, and half of it would say that there is nothing. */
function afterOf(action: AuditedChange['action'], values: Values): Values | null {
  if (action !== 'create') return action === 'delete' ? null : values;
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof Date) && Object.keys(value).length === 0;
}

/**
 * The audit trail: actor, time, old and new values of each change. The application's role may only insert and select.
 */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async append(changes: readonly AuditedChange[]): Promise<void> {
    if (changes.length === 0) return;
    const at = this.clock.now();
    const entries = changes.map((change) => ({ ...change, id: this.ids.next() }));
    const personal = entries.flatMap(({ companyId, id, entity, entityId, personal: values }) => {
      if (!values) return [];
      const [before, after] = [values.before, values.after].map((some) => some && JSON.stringify(some));
      return [{ company_id: companyId, audit_id: id, entity, entity_id: entityId, before, after }];
    });
    await Promise.all([
      this.insert(entries, at),
      insertRows(this.database, 'platform.audit_personal', personal, PERSONAL_COLUMNS),
    ]);
  }

  /** Deletes the values about people of these records; that they changed, when and by whom stays. @returns of how many changes */
  async forget(companyId: string, entity: string, entityIds: readonly string[]): Promise<number> {
    const rows = await this.database.run(
      `delete from platform.audit_personal where company_id = $1 and entity = $2 and entity_id = any ($3) returning 1`,
      [companyId, entity, entityIds],
    );
    return rows.length;
  }

  private async insert(entries: readonly (AuditedChange & { readonly id: string })[], at: Date): Promise<void> {
    await insertRows(
      this.database,
      'platform.audit',
      entries.map(({ id, companyId, action, entity, entityId, before, after, trace = Trace.current() }) => ({
        company_id: companyId,
        id,
        at,
        actor: trace.actor,
        action,
        entity,
        entity_id: entityId,
        before: before && JSON.stringify(before),
        after: after && JSON.stringify(after),
        correlation_id: trace.correlationId,
      })),
      AUDIT_COLUMNS,
    );
  }
}
