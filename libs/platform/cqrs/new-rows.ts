import type { EntityManager, EntityMetadata } from '@mikro-orm/postgresql';
import { insertRows } from '#platform/persistence';
import type { Aggregate } from '#shared-kernel';

const columnsOfMapping = new WeakMap<EntityMetadata, readonly (readonly [property: string, column: string])[]>();

/** Writes aggregates of one class that are not in the database yet, as their mapping says, in one statement. */
export async function insertNew(em: EntityManager, meta: EntityMetadata, made: readonly Aggregate[]): Promise<void> {
  const columns = columnsOf(meta);
  const table = `${meta.schema ?? 'public'}.${meta.tableName}`;
  const rows = made.map((aggregate) => {
    const values = aggregate as unknown as Record<string, unknown>;
    return Object.fromEntries(columns.map(([property, column]) => [column, values[property] ?? null]));
  });
  await insertRows(em.getKysely<Record<string, never>>(), table, rows);
}

function columnsOf(meta: EntityMetadata) {
  const known = columnsOfMapping.get(meta);
  if (known) return known;
  const columns = meta.props
    .filter(({ persist }) => persist !== false)
    .map(({ name, fieldNames }) => [name, fieldNames[0] ?? name] as const);
  columnsOfMapping.set(meta, columns);
  return columns;
}
