import { type EntityMetadata, JsonType } from '@mikro-orm/postgresql';
import { type Database, insertRows } from '#platform/persistence';
import type { Aggregate } from '#shared-kernel';

interface MappedColumn {
  readonly property: string;
  readonly column: string;
  readonly isJson: boolean;
}

const columnsOfMapping = new WeakMap<EntityMetadata, readonly MappedColumn[]>();

/** Inserts new aggregates of one class, as mapped, in one statement. */
export async function insertNew(database: Database, meta: EntityMetadata, made: readonly Aggregate[]): Promise<void> {
  const columns = columnsOf(meta);
  const table = `${meta.schema ?? 'public'}.${meta.tableName}`;
  const rows = made.map((aggregate) => {
    const values = aggregate as unknown as Record<string, unknown>;
    return Object.fromEntries(
      columns.map(({ property, column, isJson }) => {
        const value = values[property] ?? null;
        return [column, isJson && value !== null ? JSON.stringify(value) : value];
      }),
    );
  });
  await insertRows(database, table, rows);
}

function columnsOf(meta: EntityMetadata): readonly MappedColumn[] {
  const known = columnsOfMapping.get(meta);
  if (known) return known;
  const columns = meta.props
    .filter(({ persist }) => persist !== false)
    .map(({ name, fieldNames, customType }) => ({
      property: name,
      column: fieldNames[0] ?? name,
      isJson: customType instanceof JsonType,
    }));
  columnsOfMapping.set(meta, columns);
  return columns;
}
