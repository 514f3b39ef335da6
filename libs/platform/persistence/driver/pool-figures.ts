import type { Pool } from 'pg';

const pools = new Set<Pool>();

/** Counts the pool's connections from now on. */
export function watchPool(pool: Pool): void {
  pools.add(pool);
}

export interface PoolFigures {
  readonly used: number;
  readonly idle: number;
  readonly waiting: number;
}

/** Of all open pools of this process. */
export function poolFigures(): PoolFigures {
  for (const pool of pools) if (pool.ended) pools.delete(pool);
  const total = (of: (pool: Pool) => number) => [...pools].reduce((sum, pool) => sum + of(pool), 0);
  return {
    used: total(({ totalCount, idleCount }) => totalCount - idleCount),
    idle: total(({ idleCount }) => idleCount),
    waiting: total(({ waitingCount }) => waitingCount),
  };
}
