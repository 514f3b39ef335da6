import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';

import { ApiProblems, CurrentLanguage, type Language, upperBoundOf, ValidationFailed } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
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
import { ReassignTask } from '../commands/reassign-task.js';
import { BulkMovesBody, BulkMovesResponse } from './bulk-moves.dto.js';
import { MoveEach } from './move-each.js';

type Make = (companyId: string, taskId: string) => TaskCommand;

@ApiTags('Tasks')
@Controller('v1/tasks/bulk-moves')
@RequirePermission('tasks:manage')
export class BulkMovesController {
  constructor(private readonly each: MoveEach) {}

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
    const wanted = body.tasks.map(({ id, version, ifStatus }) => ({
      command: make(companyId, id).onlyIn(ifStatus),
      version,
    }));
    return this.each.move(wanted, language);
  }
}

/** @throws ValidationFailed if the move needs something that was not sent */
function moveOf({ move, at, reason, deadline, caseManagerId }: BulkMovesBody): Make {
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
    case 'reassignment': {
      const employee = given(caseManagerId, 'caseManagerId');
      return (companyId, id) => new ReassignTask(companyId, id, employee);
    }
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
