import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Idempotency } from '#platform/cqrs';
import { ApiProblems, CurrentLanguage, type Language, problemOf, upperBoundOf, ValidationFailed } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { Precondition } from '#platform/preconditions';
import { isDay } from '#shared-kernel';
import {
  AcceptTask,
  BeginRepair,
  CloseTask,
  CompleteTask,
  PostponeDeadline,
  RejectTask,
  ReportInspection,
  ScheduleInspection,
  type TaskCommand,
} from '../commands/task-moves.js';
import { TaskNotFound } from '../contracts/not-found.js';
import { ListTasks } from '../queries/list-tasks.js';
import { BulkMovesBody, BulkMovesResponse } from './bulk-moves.dto.js';
import { type TaskView, toTaskView } from './task-response.dto.js';

type Make = (companyId: string, taskId: string) => TaskCommand;

@ApiTags('Tasks')
@Controller('v1/tasks/bulk-moves')
@RequirePermission('tasks:manage')
export class BulkMovesController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Move many tasks',
    description:
      'Does the same with up to 200 tasks, each in a transaction of its own: a task that is refused does not hold up the others. ' +
      'Every task has its own result. Safe to repeat, and with an `Idempotency-Key` each task is moved once.',
  })
  @ApiOkResponse({ type: BulkMovesResponse })
  @ApiProblems(400)
  async move(
    @CurrentPrincipal() { companyId }: Principal,
    @Body() body: BulkMovesBody,
    @CurrentLanguage() language: Language,
  ): Promise<BulkMovesResponse> {
    const make = moveOf(body);
    const results: BulkMovesResponse['results'] = [];
    // One after the other: the connections belong to other callers too.
    for (const { id, version, ifStatus } of body.tasks) {
      try {
        const task = await this.one(make(companyId, id).onlyIn(ifStatus), version, language);
        results.push({ id, status: 200, task, problem: null });
      } catch (error) {
        const problem = problemOf(error, language);
        if (problem.status >= 500) throw error;
        results.push({ id, status: problem.status, task: null, problem });
      }
    }
    const moved = results.filter(({ task }) => task !== null).length;
    return { moved, refused: results.length - moved, results };
  }

  private one(command: TaskCommand, version: number | undefined, language: Language): Promise<TaskView> {
    const { companyId, taskId } = command;
    const view = () => new ListTasks(companyId, { id: taskId }, { sort: 'newest' }, 1);
    const terms = { stream: 'case-intake.task', key: { id: taskId }, ifMatch: version, ifAbsent: false };
    return Idempotency.part(taskId, () =>
      Precondition.run(new Precondition(terms), async () => {
        const [row] = await this.commands.answer(command, view);
        if (!row) throw new TaskNotFound();
        return toTaskView(row, language);
      }),
    );
  }
}

/** @throws ValidationFailed if the move needs something that was not sent */
function moveOf({ move, at, reason, deadline }: BulkMovesBody): Make {
  const when = () => instantOf(given(at, 'at'));
  const why = () => given(reason, 'reason');
  switch (move) {
    case 'acceptance':
      return (companyId, id) => new AcceptTask(companyId, id);
    case 'rejection': {
      const text = why();
      return (companyId, id) => new RejectTask(companyId, id, text);
    }
    case 'inspection': {
      const time = when();
      return (companyId, id) => new ScheduleInspection(companyId, id, time);
    }
    case 'inspection-report':
      return (companyId, id) => new ReportInspection(companyId, id);
    case 'repair':
      return (companyId, id) => new BeginRepair(companyId, id);
    case 'completion':
      return (companyId, id) => new CompleteTask(companyId, id, at === undefined ? null : instantOf(at));
    case 'closing':
      return (companyId, id) => new CloseTask(companyId, id);
    default: {
      const [name, time, text] = [given(deadline, 'deadline'), upperBoundOf(given(at, 'at')), why()];
      return (companyId, id) => new PostponeDeadline(companyId, id, name, time, text);
    }
  }
}

/** @throws ValidationFailed for a day: what happens at a time cannot be taken from it */
function instantOf(at: string): Date {
  if (!isDay(at)) return new Date(at);
  const flaw = { da: 'Skal være et tidspunkt med tidszone.', en: 'Must be a time with a zone.' };
  throw new ValidationFailed([{ pointer: '/at', code: 'not-an-instant', ...flaw }], 'body');
}

function given(value: string | undefined, field: string): string {
  if (value !== undefined) return value;
  const required = { pointer: `/${field}`, code: 'required', da: 'Skal udfyldes.', en: 'Is required.' };
  throw new ValidationFailed([required], 'body');
}
