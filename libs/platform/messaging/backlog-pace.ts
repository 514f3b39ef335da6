import type { Clock } from '#shared-kernel';
import type { Arrivals } from './arrivals.js';

/** What has waited this long can wait a little longer. Younger jobs are of deliveries that come in now. */
const MIN_AGE_MS = 5_000;
/** The time from one batch of a backlog to the next at least: 50 streams each time are 166 in a second. */
const MIN_APART_MS = 300;
/** On a machine that needs longer for a batch, a third of the time; but no batch keeps the next one waiting longer than this. */
const MAX_APART_MS = 1_000;
/** A claim asks once between each two companies that it leaves out. */
const MAX_LEFT_OUT = 8;

interface Waited {
  readonly priority: number;
  readonly createdOn: Date;
}

/** A claimed batch, and whether more jobs of its last company may wait. */
export interface ClaimedBatch {
  readonly jobs: readonly Waited[];
  readonly isCut: boolean;
}

export interface Rest {
  /** Turns to leave out of the claim; all of them if nothing may be claimed. */
  readonly leaveOut: 'all' | Iterable<number>;
  readonly endsInMs: number;
}

/**
 * A backlog gives way to deliveries: while they come in, its batches are paced, however fast they are done. So the database
 * has time for the deliveries, and the backlog still becomes shorter. A company without a backlog does not wait: its jobs may
 * be claimed between two batches.
 */
export class BacklogPace {
  /** The companies that a full batch of old jobs ended with. */
  private readonly behind = new Set<number>();
  /** When each paced batch in work began. */
  private readonly inWork = new Set<{ readonly begun: number }>();
  private next = -Infinity;
  /** The last one began before its time, because its company had not been behind. The next one waits for the time of both. */
  private isAhead = false;

  constructor(
    private readonly arrivals: Arrivals,
    private readonly clock: Clock,
  ) {}

  /** @returns to be called when the batch has ended */
  began({ jobs, isCut }: ClaimedBatch): () => void {
    for (const { priority } of jobs) this.behind.delete(priority);
    if (!isCut || this.arrivals.endInMs === 0 || !this.isOld(jobs)) return () => undefined;
    this.behind.add(Math.min(...jobs.map(({ priority }) => priority)));
    const batch = { begun: this.arrivals.now() };
    this.isAhead = batch.begun < this.next;
    this.next = Math.max(this.next, batch.begun) + MIN_APART_MS;
    this.inWork.add(batch);
    return () => {
      this.inWork.delete(batch);
      const took = this.arrivals.now() - batch.begun;
      this.next = Math.max(this.next, batch.begun + Math.min(3 * took, MAX_APART_MS));
    };
  }

  /** @returns null if everything may be claimed */
  rest(): Rest | null {
    const now = this.arrivals.now();
    const inWork = [...this.inWork].map(({ begun }) => begun + MAX_APART_MS);
    const endsInMs = Math.min(Math.max(this.next, ...inWork) - now, this.arrivals.endInMs);
    if (endsInMs <= 0) return null;
    return { leaveOut: this.isAhead || this.behind.size > MAX_LEFT_OUT ? 'all' : this.behind, endsInMs };
  }

  private isOld(jobs: readonly Waited[]): boolean {
    const oldest = Math.min(...jobs.map(({ createdOn }) => createdOn.getTime()));
    return this.clock.now().getTime() - oldest >= MIN_AGE_MS;
  }
}
