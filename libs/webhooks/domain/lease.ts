/** After that another process may send again what one that was killed had begun. Longer than a call may take. */
export const LEASE_MS = 60_000;
