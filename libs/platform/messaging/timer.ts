import { SetMetadata } from '@nestjs/common';
import type { CompanyCommand } from '#platform/cqrs';

export const TIMER = 'platform:timer';

export interface TimerDefinition {
  /** `<context>.<command>-every-<interval>`. Identifies the queue, so it never changes. */
  readonly name: string;
  /** Cron expression (minute, hour, day of month, month, day of week) in Danish time. */
  readonly cron: string;
}

/**
 * Scheduled work for every company. The command runs in a transaction per company, and also whenever a process
 * starts, so it must determine itself what is due and do nothing otherwise.
 */
export interface TimedWork {
  command(companyId: string): CompanyCommand<unknown>;
}

/** Scheduled work that concerns no single company; it also runs whenever a process starts. */
export interface TimedUpkeep {
  perform(): Promise<void>;
}

/** Marks a provider as a timer; the messaging module finds and starts it, in one process at a time. */
export const Timer = (definition: TimerDefinition): ClassDecorator => SetMetadata(TIMER, definition);
