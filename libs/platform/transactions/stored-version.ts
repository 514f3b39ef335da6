import type { EntityMetadata } from '@mikro-orm/postgresql';
import type { Database } from '#platform/persistence';

/** The version of an aggregate by its stream and its key, which is the company's id if it has no other. Locks its row. */
export async function storedVersion(
  database: Database,
  mapped: readonly EntityMetadata[],
  companyId: string,
  { stream, key }: { readonly stream: string; readonly key: Readonly<Record<string, string>> },
): Promise<number | null> {
  const meta = mapped.find((one) => (one.class as { stream?: string } | undefined)?.stream === stream);
  if (!meta) throw new Error(`No aggregate is called ${stream}`);
  const asked = Object.keys(key).length > 0 ? key : { id: companyId };
  const where = meta.properties['companyId']?.persist === false ? asked : { companyId, ...asked };
  const conditions = Object.keys(where).map((name, index) => {
    const column = meta.properties[name]?.fieldNames[0];
    if (column === undefined) throw new Error(`${stream} has no ${name}`);
    return `"${column}" = $${index + 1}`;
  });
  const [row] = await database.run<{ version: number }>(
    `select version from "${meta.schema ?? 'public'}"."${meta.tableName}" where ${conditions.join(' and ')} for update`,
    Object.values(where),
  );
  return row?.version ?? null;
}
