/** A task and the employees of its case. */
export interface TaskPeople {
  readonly taskId: string;
  /** The case that was opened for it. */
  readonly ownCaseId: string | null;
  /** The insurer's number, which says nothing about a person. */
  readonly number: string | null;
  readonly caseManagerId: string | null;
  readonly deputyId: string | null;
}

/** A task that is not finished. */
export interface OpenWork {
  readonly taskId: string;
  readonly number: string | null;
  readonly dueAt: Date | null;
  /** The contractor has not answered it yet. */
  readonly isNew: boolean;
  /** Scalepoint refused what was sent about it, or it is unknown whether it arrived. */
  readonly isRefused: boolean;
}

/** Who works on which tasks. */
export abstract class TasksPeople {
  /** Of tasks, each named by its own id or by the id of the case that was opened for it. */
  abstract of(
    companyId: string,
    asked: readonly { readonly taskId?: string | undefined; readonly caseId?: string | undefined }[],
  ): Promise<readonly TaskPeople[]>;

  /** The open tasks that an employee is responsible for on the day, deputies included, the most urgent first. */
  abstract workOf(companyId: string, employeeId: string, day: string): Promise<readonly OpenWork[]>;
}
