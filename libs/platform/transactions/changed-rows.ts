import { type EntityMetadata, type EntityProperty, JsonType } from '@mikro-orm/postgresql';
import type { Database } from '#platform/persistence';
import { type Aggregate, isSameJson } from '#shared-kernel';
import { columnOf, mappedOf, typeOf } from './mapped-columns.js';

type Values = Readonly<Record<string, unknown>>;

/** An aggregate that is changed without the mapper, with the values it had when it was read or last saved. */
export interface TrackedAggregate {
  readonly aggregate: Aggregate;
  before: Values;
}

export interface ChangedAggregate {
  readonly aggregate: Aggregate;
  readonly before: Values;
  /** Names of the properties that differ. */
  readonly changed: readonly string[];
}

/** Domain code replaces values and changes none in place, so a flat copy is enough. */
export function valuesOf(aggregate: Aggregate): Values {
  return { ...aggregate };
}

export function changeOf(meta: EntityMetadata, { aggregate, before }: TrackedAggregate): ChangedAggregate {
  const after = aggregate as unknown as Values;
  const changed = mappedOf(meta)
    .filter(({ name }) => after[name] !== before[name] && !isSame(after[name], before[name]))
    .map(({ name }) => name);
  return { aggregate, before, changed };
}

/** Updates aggregates of one class, one statement for all in which the same properties changed. */
export async function updateChanged(
  database: Database,
  meta: EntityMetadata,
  changes: readonly ChangedAggregate[],
): Promise<void> {
  const alike = Map.groupBy(changes, ({ changed }) => changed.join());
  await Promise.all(
    [...alike.values()].map((same) => {
      const names = same[0]?.changed ?? [];
      const given = mappedOf(meta).filter(({ name, primary }) => primary || names.includes(name));
      const values = given.map(({ name, customType }) =>
        same.map(({ aggregate }) => {
          const value = (aggregate as unknown as Values)[name] ?? null;
          return customType instanceof JsonType && value !== null ? JSON.stringify(value) : value;
        }),
      );
      return database.run(statementFor(meta, given), values);
    }),
  );
}

const statements = new Map<string, string>();

/** The text does not depend on the number of rows, so each connection prepares it once. */
function statementFor(meta: EntityMetadata, given: readonly EntityProperty[]): string {
  const table = `"${meta.schema ?? 'public'}"."${meta.tableName}"`;
  const key = `${table} ${given.map(columnOf).join()}`;
  const known = statements.get(key);
  if (known !== undefined) return known;
  const keys = given.filter(({ primary }) => primary).map(columnOf);
  const set = given.filter(({ primary }) => !primary).map((one) => `"${columnOf(one)}" = given."${columnOf(one)}"`);
  const arrays = given.map((one, index) => `$${index + 1}::${typeOf(one)}[]`);
  const position = (column: string) => given.findIndex((one) => columnOf(one) === column) + 1;
  const text =
    `update ${table} as kept set ${set.join(', ')} ` +
    `from unnest(${arrays.join(', ')}) as given (${given.map((one) => `"${columnOf(one)}"`).join(', ')}) ` +
    `where ${keys.map((column) => `kept."${column}" = given."${column}"`).join(' and ')} ` +
    // Without it, a table that has just begun to grow is planned to be read as a whole.
    `and ${keys.map((column) => `kept."${column}" = any ($${position(column)})`).join(' and ')}`;
  statements.set(key, text);
  return text;
}

function isSame(one: unknown, other: unknown): boolean {
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  const [left, right] = [one ?? null, other ?? null];
  return left === right || (typeof left === 'object' && typeof right === 'object' && isSameJson(left, right));
}
