import type { EntityMetadata, EntityProperty } from '@mikro-orm/postgresql';

export function mappedOf(meta: EntityMetadata): readonly EntityProperty[] {
  return meta.props.filter(({ persist }) => persist !== false);
}

export const columnOf = ({ fieldNames, name }: EntityProperty): string => fieldNames[0] ?? name;

/** Without a length or precision: it would round what the mapper writes whole. */
export const typeOf = ({ columnTypes }: EntityProperty): string => (columnTypes[0] ?? 'text').replace(/\(.*\)/, '');
