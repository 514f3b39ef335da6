/** Danish postal codes, both included: 8000 to 8299. */
export interface PostalCodes {
  readonly from: string;
  readonly to: string;
}

/** Who manages the cases of the tasks that meet all of its conditions; a condition that is null or empty is met by all. */
export interface AssignmentRule {
  readonly insurerId: string | null;
  readonly postalCodes: readonly PostalCodes[];
  /** A part of the insurer's kind of damage, in any case. */
  readonly damageType: string | null;
  readonly caseManagerId: string;
  /** Null leaves the group to the defaults. */
  readonly caseGroupId: string | null;
}

/** What rules ask of a task. */
export interface TaskTraits {
  readonly insurerId: string;
  /** Of the damage, or of the policyholder if the task names no other place. */
  readonly postalCode: string | null;
  readonly damageType: string | null;
}

/** A rule that a task meets, with its number in the company's list, counted from 1. */
export interface MetRule {
  readonly number: number;
  readonly caseManagerId: string;
  readonly caseGroupId: string | null;
}

/** A company's rules for who manages a new case. */
export abstract class Assignments {
  /** For each of the tasks the rules that it meets, in the company's order. */
  abstract met(companyId: string, tasks: readonly TaskTraits[]): Promise<readonly (readonly MetRule[])[]>;
}

/** Provides what rules ask of a real task; implemented by the context that owns the tasks. */
export abstract class TasksToAssign {
  /** Of the task with this id, or of the latest one; null if the company has none. */
  abstract of(
    companyId: string,
    taskId: string | null,
  ): Promise<{ readonly taskId: string; readonly traits: TaskTraits } | null>;
}
