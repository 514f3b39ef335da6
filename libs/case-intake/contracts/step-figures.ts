import type { WorkingCalendar } from '#shared-kernel';

/** What insurers measure: from the arrival of a task until its first contact, inspection, offer and completion. */
export const TASK_STEPS = ['contact', 'inspection', 'offer', 'completion'] as const;
export type TaskStep = (typeof TASK_STEPS)[number];

export interface StepPeriod {
  /** Inclusive. */
  readonly from: Date;
  /** Exclusive. */
  readonly before: Date;
}

/** How long tasks took to a step that they reached in the period. Working days count from the day after arrival. */
export interface StepFigure {
  readonly step: TaskStep;
  readonly count: number;
  /** Those that had a deadline for it. */
  readonly withDeadline: number;
  /** Those that reached it after the deadline that was in force. */
  readonly late: number;
  readonly medianHours: number;
  readonly p90Hours: number;
  readonly medianWorkingDays: number;
  readonly p90WorkingDays: number;
}

export interface StepFigureSet {
  readonly all: readonly StepFigure[];
  readonly insurers: readonly (StepFigure & { readonly insurerId: string; readonly insurerName: string })[];
  /** By the case manager; null for tasks without one. */
  readonly employees: readonly (StepFigure & { readonly employeeId: string | null })[];
}

/** Durations of tasks, for figures about time. */
export abstract class StepFigures {
  abstract of(companyId: string, period: StepPeriod, calendar: WorkingCalendar): Promise<StepFigureSet>;
}
