import { type ChangeSet, type EntityMetadata, type EntityProperty, JsonType } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { type Aggregate, Clock, Ids, streamOf } from '#shared-kernel';
import { Database, insertRows } from '#platform/persistence';
import { Trace, type TraceContext } from '#platform/observability';
import type { ChangedAggregate } from './changed-rows.js';

const MASKED = '••••';

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
  return {
    companyId: entity.companyId,
    action,
    entity: streamOf(entity),
    entityId: String(entity.id),
    before: action === 'create' ? null : shown(before, Object.keys(action === 'delete' ? before : after)),
    after: afterOf(action, shown(after, Object.keys(after))),
  };
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
  return { companyId, action: 'update', entity: streamOf(aggregate), entityId: id, before: shown(before), after };
}

export function describeCreation(meta: EntityMetadata, aggregate: Aggregate): AuditedChange {
  const values = aggregate as unknown as Values;
  const after = Object.fromEntries(
    meta.props
      .filter(({ persist }) => persist !== false)
      .map(({ name, hidden }) => [name, hidden && values[name] != null ? MASKED : (values[name] ?? null)]),
  );
  const { companyId, id } = aggregate;
  const entity = streamOf(aggregate);
  return { companyId, action: 'create', entity, entityId: id, before: null, after: afterOf('create', after) };
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
    await insertRows(
      this.database,
      'platform.audit',
      changes.map(({ companyId, action, entity, entityId, before, after, trace = Trace.current() }) => ({
        company_id: companyId,
        id: this.ids.next(),
        at,
        actor: trace.actor,
        action,
        entity,
        entity_id: entityId,
        before: before && JSON.stringify(before),
        after: after && JSON.stringify(after),
        correlation_id: trace.correlationId,
      })),
    );
  }
}
