import { type ChangeSet, type EntityProperty, JsonType } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Clock, Ids } from '#shared-kernel';
import { Database } from '#platform/persistence';
import { Trace } from '#platform/observability';
import type { PlatformSchema } from './platform-schema.js';

const MASKED = '••••';

type Values = Record<string, unknown>;

/** One row of the audit trail: what a command did to one record. Properties mapped as `hidden()` are masked. */
export interface AuditedChange {
  readonly companyId: string;
  readonly action: 'create' | 'update' | 'delete';
  readonly entity: string;
  readonly entityId: string;
  readonly before: Values | null;
  readonly after: Values | null;
}

export function describeChange(changeSet: ChangeSet<object>): AuditedChange {
  const { meta, type, originalEntity, payload } = changeSet;
  const entity = changeSet.entity as { companyId: string; id: string };
  const action = type === 'create' ? 'create' : type.startsWith('delete') ? 'delete' : 'update';
  const shown = (values: Values, names: string[]) =>
    Object.fromEntries(
      names.map((name) => {
        const property = (meta.properties as Record<string, EntityProperty>)[name];
        const value = values[name] ?? null;
        if (property?.hidden && value !== null) return [name, MASKED];
        // The mapper hands JSON over as the text that it writes.
        const isJsonText = property?.customType instanceof JsonType && typeof value === 'string';
        return [name, isJsonText ? (JSON.parse(value) as unknown) : value];
      }),
    );
  const before = (originalEntity ?? {}) as Values;
  const after = payload as Values;
  return {
    companyId: entity.companyId,
    action,
    entity: meta.className,
    entityId: String(entity.id),
    before: action === 'create' ? null : shown(before, Object.keys(action === 'delete' ? before : after)),
    after: action === 'delete' ? null : shown(after, Object.keys(after)),
  };
}

/** Who changed what, when, from what to what. The application's role may add rows and read them, nothing else. */
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
    const { actor, correlationId } = Trace.current();
    await this.database
      .kysely<PlatformSchema>()
      .insertInto('platform.audit')
      .values(
        changes.map(({ companyId, action, entity, entityId, before, after }) => ({
          company_id: companyId,
          id: this.ids.next(),
          at,
          actor,
          action,
          entity,
          entity_id: entityId,
          before: before && JSON.stringify(before),
          after: after && JSON.stringify(after),
          correlation_id: correlationId,
        })),
      )
      .execute();
  }
}
