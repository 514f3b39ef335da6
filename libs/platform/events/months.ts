const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The least id that a process may have made after this one was, even if its clock is a day behind. What is kept by month
 * is asked for from here on, so that earlier months are not looked at.
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
