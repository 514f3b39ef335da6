import type { BacklogPace } from './backlog-pace.js';
import { ALL_TURNS, FIRST_TURN, roundFrom, type Turns } from './turn-of.js';

/** What is claimed and worked on: a job of pg-boss, whose priority is its company's turn. */
interface Claimed {
  readonly id: string;
  readonly priority: number;
  readonly createdOn: Date;
}

export interface TurnWork<Job extends Claimed> {
  claim(size: number, turns: Turns): Promise<readonly Job[]>;
  /** Works on jobs and settles them; never throws for a fault of a job. */
  work(jobs: readonly Job[]): Promise<void>;
  failed(error: unknown): void;
}

export interface TurnLimits {
  /** Jobs claimed at once. */
  readonly batch: number;
  /** Batches worked on at once; of work by the job, the jobs. */
  readonly atOnce: number;
  /** Of these, with jobs of one company: less than `atOnce` leaves room for the companies without a backlog. */
  readonly ofCompany: number;
  /** Each job is worked on for itself, so that a slow one does not hold up the others of its batch. */
  readonly byJob: boolean;
}

/**
 * Serves the companies with waiting jobs in turn: a batch of the company whose turn it is, then those behind it. A company
 * with a long backlog has its next batch after all others had one.
 *
 * There is no state outside the process: the turn is a number of the company, jobs have it as their priority, and a claim
 * asks for those at or below the turn that is next. Of several processes each serves a share of the turns, because two
 * that serve one company make smaller batches and wait for each other's case numbers. While deliveries come in, the `pace`
 * of the backlogs decides when their next batch may be claimed.
 */
export class CompanyTurns<Job extends Claimed> {
  /** The batches in work, and of work by the job, each job. */
  private readonly working = new Set<readonly Job[]>();
  private next = FIRST_TURN;
  private asked = false;
  private askedBeyond = false;
  /** Whether jobs may wait that this process did not claim for want of room. */
  private mayWait = false;
  private claiming: Promise<void> | null = null;
  private stopping = false;
  private afterRest: NodeJS.Timeout | undefined;
  private readonly ended: (() => void)[] = [];

  constructor(
    private readonly source: TurnWork<Job>,
    private readonly limits: TurnLimits,
    /** The turns that this process serves; those of other processes it only helps with, see `lookBeyond`. */
    private readonly share: () => Turns = () => ALL_TURNS,
    private readonly pace: Pick<BacklogPace, 'began' | 'rest'> | null = null,
  ) {}

  get inWork(): readonly Job[] {
    return [...this.working].flat();
  }

  /** There may be jobs. */
  wake(): void {
    this.asked = true;
    if (this.claiming || this.stopping) return;
    this.claiming = this.claimAll().finally(() => {
      this.claiming = null;
      if (this.asked && this.room > 0) this.wake();
    });
  }

  /** Takes one batch of any turn too, in case the process that serves them does not. */
  lookBeyond(): void {
    this.askedBeyond = true;
    this.wake();
  }

  /** Claims no more, and resolves when the work in progress has ended. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.afterRest);
    await this.claiming;
    if (this.working.size > 0) await new Promise<void>((end) => this.ended.push(end));
  }

  private get room(): number {
    return this.limits.atOnce - this.working.size;
  }

  private async claimAll(): Promise<void> {
    while (this.asked && !this.stopping) {
      if (this.room <= 0) {
        this.mayWait = true;
        return;
      }
      this.asked = false;
      try {
        if (this.askedBeyond) {
          this.askedBeyond = false;
          if (!isAllTurns(this.share())) await this.claimOnce(ALL_TURNS);
        }
        while (this.room > 0 && !this.stopping && (await this.claimOnce(this.share())));
      } catch (error) {
        this.source.failed(error);
        return;
      }
    }
  }

  /** @returns whether more may wait */
  private async claimOnce(share: Turns): Promise<boolean> {
    const { batch, byJob } = this.limits;
    const size = byJob ? Math.min(batch, this.room) : batch;
    const rest = this.pace?.rest() ?? null;
    if (rest) this.wakeIn(rest.endsInMs);
    if (rest?.leaveOut === 'all') return false;
    const taken = [...this.companiesWithEnough(), ...(rest?.leaveOut ?? [])];
    this.mayWait = taken.length > 0;
    for (const turns of roundFrom(this.next, taken, share)) {
      const jobs = await this.source.claim(size, turns);
      if (jobs.length === 0) continue;
      const isAll = jobs.length < size;
      // Behind a batch that is not full nothing waits in its range.
      const last = isAll ? turns.to : Math.min(...jobs.map(({ priority }) => priority));
      const isWhole = isAll && turns.from === share.from && turns.to === share.to;
      this.next = last === share.to ? share.from : last - 1;
      this.begin(jobs, this.pace?.began({ jobs, isCut: !isAll }));
      if (!isWhole) this.mayWait = true;
      return !isWhole;
    }
    this.next = share.from;
    return false;
  }

  private wakeIn(milliseconds: number): void {
    if (this.stopping) return;
    this.afterRest ??= setTimeout(() => {
      this.afterRest = undefined;
      this.wake();
    }, milliseconds);
  }

  private companiesWithEnough(): number[] {
    const counts = new Map<number, number>();
    for (const unit of this.working)
      for (const turn of new Set(unit.map(({ priority }) => priority))) counts.set(turn, (counts.get(turn) ?? 0) + 1);
    return [...counts].filter(([, count]) => count >= this.limits.ofCompany).map(([turn]) => turn);
  }

  private begin(jobs: readonly Job[], ended?: () => void): void {
    for (const unit of this.limits.byJob ? jobs.map((job) => [job]) : [jobs]) {
      this.working.add(unit);
      void this.source
        .work(unit)
        .catch((error: unknown) => this.source.failed(error))
        .finally(() => {
          ended?.();
          this.end(unit);
        });
    }
  }

  private end(unit: readonly Job[]): void {
    this.working.delete(unit);
    if (this.working.size === 0) for (const ended of this.ended.splice(0)) ended();
    if (this.mayWait) this.wake();
  }
}

/** A process that is alone has no turns of others to look at. */
function isAllTurns({ from, to }: Turns): boolean {
  return from === ALL_TURNS.from && to === ALL_TURNS.to;
}
