import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import type { TaskStatus } from '../contracts/index.js';
import { TaskNotFound } from '../contracts/not-found.js';
import { TaskStatusHasChanged } from '../domain/task-errors.js';
import type { Task } from '../domain/task.js';
import { Tasks } from '../domain/tasks.js';

/** A user's command about one task. */
export abstract class TaskCommand<R = { taskId: string }> extends CompanyCommand<R> {
  /** The status in which the caller saw the task; undefined if any will do. */
  private seenStatus: TaskStatus | undefined;

  constructor(
    companyId: string,
    readonly taskId: string,
  ) {
    super(companyId);
  }

  get ifStatus(): TaskStatus | undefined {
    return this.seenStatus;
  }

  /** Only while the task has this status, so that a decision about an outdated page has no effect. */
  onlyIn(status: TaskStatus | undefined): this {
    this.seenStatus = status;
    return this;
  }
}

/** Loads the task, applies the command and returns the id of the task. */
@Injectable()
export abstract class ChangeTask<C extends TaskCommand> {
  constructor(
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  async execute(command: C) {
    const { companyId, taskId } = command;
    const task = await this.tasks.byId(companyId, taskId);
    if (!task) throw new TaskNotFound();
    const { ifStatus } = command;
    if (ifStatus !== undefined && ifStatus !== task.status) throw new TaskStatusHasChanged(task.status, ifStatus);
    this.change(task, command, this.clock.now());
    return { taskId };
  }

  protected abstract change(task: Task, command: C, now: Date): void;
}

/** The contractor accepts the task. */
export class AcceptTask extends TaskCommand {}

@CommandHandler(AcceptTask)
export class AcceptTaskHandler extends ChangeTask<AcceptTask> {
  protected change(task: Task): void {
    task.accept();
  }
}

/** The contractor rejects the task and gives a reason. */
export class RejectTask extends TaskCommand {
  constructor(
    companyId: string,
    taskId: string,
    readonly reason: string,
  ) {
    super(companyId, taskId);
  }
}

@CommandHandler(RejectTask)
export class RejectTaskHandler extends ChangeTask<RejectTask> {
  protected change(task: Task, { reason }: RejectTask): void {
    task.reject(reason);
  }
}

/** Schedules or reschedules the inspection. */
export class ScheduleInspection extends TaskCommand {
  constructor(
    companyId: string,
    taskId: string,
    readonly at: Date,
  ) {
    super(companyId, taskId);
  }
}

@CommandHandler(ScheduleInspection)
export class ScheduleInspectionHandler extends ChangeTask<ScheduleInspection> {
  protected change(task: Task, { at }: ScheduleInspection, now: Date): void {
    task.scheduleInspection(at, now);
  }
}

/** The damage was inspected. */
export class ReportInspection extends TaskCommand {}

@CommandHandler(ReportInspection)
export class ReportInspectionHandler extends ChangeTask<ReportInspection> {
  protected change(task: Task): void {
    task.reportInspection();
  }
}

/** The repair was started. */
export class BeginRepair extends TaskCommand {}

@CommandHandler(BeginRepair)
export class BeginRepairHandler extends ChangeTask<BeginRepair> {
  protected change(task: Task): void {
    task.beginRepair();
  }
}

/** The work was completed, now or at the given time. */
export class CompleteTask extends TaskCommand {
  constructor(
    companyId: string,
    taskId: string,
    readonly at: Date | null,
  ) {
    super(companyId, taskId);
  }
}

@CommandHandler(CompleteTask)
export class CompleteTaskHandler extends ChangeTask<CompleteTask> {
  protected change(task: Task, { at }: CompleteTask, now: Date): void {
    task.complete(at ?? now, now);
  }
}

/** Postpones a deadline of the task and gives a reason. */
export class PostponeDeadline extends TaskCommand {
  constructor(
    companyId: string,
    taskId: string,
    readonly name: string,
    readonly at: Date,
    readonly reason: string,
  ) {
    super(companyId, taskId);
  }
}

@CommandHandler(PostponeDeadline)
export class PostponeDeadlineHandler extends ChangeTask<PostponeDeadline> {
  protected change(task: Task, { name, at, reason }: PostponeDeadline, now: Date): void {
    task.postpone(name, at, reason, now);
  }
}

/** Closes the task; no further work or invoices follow. */
export class CloseTask extends TaskCommand {}

@CommandHandler(CloseTask)
export class CloseTaskHandler extends ChangeTask<CloseTask> {
  protected change(task: Task): void {
    task.close();
  }
}

/** The task continues: a rejection is withdrawn, completed or closed work goes on, or the insurer sent it again after cancelling it. */
export class ReopenTask extends TaskCommand {}

@CommandHandler(ReopenTask)
export class ReopenTaskHandler extends ChangeTask<ReopenTask> {
  protected change(task: Task, _: ReopenTask, now: Date): void {
    task.reopen(now);
  }
}
