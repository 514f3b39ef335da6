import { type EntityMetadata, JsonType } from '@mikro-orm/postgresql';
import { type ColumnTypes, type Database, insertRows } from '#platform/persistence';
import type { Aggregate } from '#shared-kernel';
import { columnOf, mappedOf, typeOf } from './mapped-columns.js';

interface MappedColumn {
  readonly property: string;
  readonly column: string;
  readonly isJson: boolean;
}

interface MappedTable {
  readonly columns: readonly MappedColumn[];
  readonly types: ColumnTypes | undefined;
}

const tables = new WeakMap<EntityMetadata, MappedTable>();

/** Inserts new aggregates of one class, as mapped, in one statement. */
export async function insertNew(database: Database, meta: EntityMetadata, made: readonly Aggregate[]): Promise<void> {
  const { columns, types } = tableOf(meta);
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
  await insertRows(database, table, rows, types);
}

function tableOf(meta: EntityMetadata): MappedTable {
  const known = tables.get(meta);
  if (known) return known;
  const mapped = mappedOf(meta);
  const columns = mapped.map(({ name, fieldNames, customType }) => ({
    property: name,
    column: fieldNames[0] ?? name,
    isJson: customType instanceof JsonType,
  }));
  const types = Object.fromEntries(mapped.map((property) => [columnOf(property), typeOf(property)]));
  const isFlat = Object.values(types).every((type) => !type.endsWith('[]'));
  const table = { columns, types: isFlat ? types : undefined };
  tables.set(meta, table);
  return table;
}
