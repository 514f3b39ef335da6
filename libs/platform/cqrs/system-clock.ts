import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { v7 } from 'uuid';
import { Database } from '#platform/persistence';
import { Clock, Ids } from '#shared-kernel';

const COMPARE_EVERY_MS = 60_000;
/** Smaller differences come from the network, and no lease or deadline depends on them. */
const MAX_DIFFERENCE_MS = 1_000;

/**
 * The time of the database, which all processes share: a lease, a retry or a deadline that one process writes means the same
 * to the others, also where the clock of its machine is wrong.
 */
@Injectable()
export class DatabaseClock extends Clock implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(DatabaseClock.name);
  private aheadMs = 0;
  private timer?: NodeJS.Timeout;

  constructor(private readonly database: Database) {
    super();
  }

  /** How far the database's clock is ahead of this machine's; 0 while they agree. */
  get differsByMs(): number {
    return this.aheadMs;
  }

  now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }

  /** Before background work begins. */
  async onModuleInit(): Promise<void> {
    await this.compare();
    this.timer = setInterval(() => void this.compare(), COMPARE_EVERY_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  async compare(): Promise<void> {
    try {
      const sent = Date.now();
      const [row] = await this.database.look<{ now: string }>(
        'select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as now',
      );
      const answered = Date.now();
      const now = Number(row?.now);
      // The round trip is not part of the difference.
      const ahead = now < sent ? now - sent : Math.max(0, now - answered);
      const used = Math.abs(ahead) > MAX_DIFFERENCE_MS ? ahead : 0;
      if (used !== 0 && this.aheadMs === 0) {
        const seconds = Math.round(used / 1000);
        this.logger.warn(
          `The clock of this machine differs by ${seconds} s from the database's, which is used instead`,
        );
      }
      this.aheadMs = used;
    } catch (error) {
      // The database is away; the last difference holds until it is back.
      this.logger.debug('The clocks could not be compared', error);
    }
  }
}

/**
 * Ids by time, of the database where the machine's clock is wrong: tables are partitioned by the time in the id, and readers of a stream
 * look for its events from a day before the first one on, so an event with an older id would never be reacted to.
 */
@Injectable()
export class TimeOrderedIds extends Ids {
  constructor(private readonly clock: Clock) {
    super();
  }

  next(): string {
    const isWrong = this.clock instanceof DatabaseClock && this.clock.differsByMs !== 0;
    return isWrong ? v7({ msecs: this.clock.now().getTime() }) : v7();
  }
}
