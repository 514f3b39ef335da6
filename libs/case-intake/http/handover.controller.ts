import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Queries } from '#platform/cqrs';
import { ApiProblems, CurrentLanguage, type Language } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { ReassignTask } from '../commands/reassign-task.js';
import { OPEN_STATUSES } from '../contracts/index.js';
import { ListTasks } from '../queries/list-tasks.js';
import { MAX_TASKS } from './bulk-moves.dto.js';
import { HandoverBody, HandoverResponse } from './handover.dto.js';
import { MoveEach } from './move-each.js';
import { NO_CASE } from './task.problems.js';

@ApiTags('Tasks')
@Controller('v1/tasks/handovers')
@RequirePermission('tasks:manage')
export class HandoverController {
  constructor(
    private readonly queries: Queries,
    private readonly each: MoveEach,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Move all open tasks to another employee',
    description:
      'Makes another employee the case manager of all tasks of the first that are not finished, up to 200 in one call: repeat it ' +
      'while `more` is true. Every task has its own result, as in `POST /v1/tasks/bulk-moves`.',
  })
  @ApiOkResponse({ type: HandoverResponse })
  @ApiProblems(400, NO_CASE)
  async handOver(
    @CurrentPrincipal() { companyId }: Principal,
    @Body() { fromEmployeeId, toEmployeeId }: HandoverBody,
    @CurrentLanguage() language: Language,
  ): Promise<HandoverResponse> {
    if (fromEmployeeId === toEmployeeId) return { moved: 0, refused: 0, results: [], more: false };
    const filter = { caseManagerId: fromEmployeeId, statuses: OPEN_STATUSES };
    const tasks = await this.queries.execute(new ListTasks(companyId, filter, { sort: 'oldest' }, MAX_TASKS + 1));
    const wanted = tasks
      .slice(0, MAX_TASKS)
      .map(({ id }) => ({ command: new ReassignTask(companyId, id, toEmployeeId) }));
    const done = await this.each.move(wanted, language);
    // Were all of them refused, the next call would only refuse them again.
    return { ...done, more: tasks.length > MAX_TASKS && done.moved > 0 };
  }
}
