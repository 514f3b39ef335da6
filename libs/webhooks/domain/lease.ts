/** After this time another process may repeat the calls of a killed one. Longer than a call may take. */
export const LEASE_MS = 60_000;
