import type { TaskStatus } from './task-status.js';

export interface FigurePeriod {
  /** Inclusive. */
  readonly from: Date;
  /** Exclusive. */
  readonly before: Date;
  readonly now: Date;
}

export interface ReceivedFigure {
  /** In Danish time. */
  readonly day: string;
  readonly insurerId: string;
  readonly status: TaskStatus;
  readonly count: number;
}

/** How fast tasks were answered. Minutes are null without an answer, and those of the deadline without a deadline. */
export interface AnswerFigure {
  readonly answered: number;
  /** Answered after the deadline. */
  readonly late: number;
  readonly medianMinutes: number | null;
  /** 90 percent were answered within. */
  readonly p90Minutes: number | null;
  /** The median time that the insurer gave. */
  readonly deadlineMinutes: number | null;
}

export interface EmployeeFigure {
  /** The case manager; null for cases without one. */
  readonly employeeId: string | null;
  readonly open: number;
  readonly unanswered: number;
  readonly overdue: number;
  readonly answered: number;
  readonly medianMinutes: number | null;
}

export interface TaskFigureSet {
  readonly insurers: readonly { readonly id: string; readonly name: string }[];
  readonly received: readonly ReceivedFigure[];
  readonly answers: AnswerFigure;
  readonly answersByInsurer: readonly (AnswerFigure & { readonly insurerId: string })[];
  /** Where the tasks are now. */
  readonly standing: readonly { readonly status: TaskStatus; readonly count: number; readonly overdue: number }[];
  readonly employees: readonly EmployeeFigure[];
}

/** Counts and durations of tasks, for key figures. */
export abstract class TaskFigures {
  abstract of(companyId: string, period: FigurePeriod): Promise<TaskFigureSet>;

  /** How many tasks were overdue at each of these times. */
  abstract overdueAt(companyId: string, times: readonly Date[]): Promise<readonly number[]>;
}
