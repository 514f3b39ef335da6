const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Lower bound for ids created after this one, allowing one day of clock skew. Queries on tables partitioned by month
 * start here, so that earlier partitions are skipped.
 *
 * @param id a UUID of version 7
 */
export function leastIdAfter(id: string): string {
  const madeAt = Number.parseInt(id.replace('-', '').slice(0, 12), 16);
  const hex = Math.max(0, madeAt - DAY_MS)
    .toString(16)
    .padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
