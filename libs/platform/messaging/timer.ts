import { SetMetadata } from '@nestjs/common';
import type { CompanyCommand } from '#platform/cqrs';

export const TIMER = 'platform:timer';

export interface TimerDefinition {
  /** `<context>.<command>-every-<interval>`. Names the queue, so it never changes. */
  readonly name: string;
  /** Minute, hour, day of month, month, day of week; in Danish time. */
  readonly cron: string;
}

/**
 * What is to be done for every company at certain times. The command runs in a transaction of its own for each company,
 * and once more whenever a process starts, so it must find out itself what is due and do nothing when nothing is.
 */
export interface TimedWork {
  command(companyId: string): CompanyCommand<unknown>;
}

/** What is to be done at certain times for no company in particular, and once more whenever a process starts. */
export interface TimedUpkeep {
  perform(): Promise<void>;
}

/** Marks a provider as a timer; it is found and started by the messaging module, in one process at a time. */
export const Timer = (definition: TimerDefinition): ClassDecorator => SetMetadata(TIMER, definition);
