import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import {
  ApiProblems,
  Cursor,
  EnumField,
  IdParam,
  CurrentLanguage,
  type Language,
  ListQuery,
  type Page,
  pageOf,
  toPage,
  UuidField,
} from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { OpenCase } from '../commands/open-case.js';
import { TASK_STATUSES } from '../contracts/index.js';
import { CaseNotFound, TaskNotFound } from '../contracts/not-found.js';
import { ListCases, type CaseView } from '../queries/list-cases.js';
import { ListTasks } from '../queries/list-tasks.js';
import { CaseResponse, TaskResponse } from './intake.responses.js';
import { type TaskView, toTaskView } from './task-view.js';

class ListTasksQuery extends ListQuery {
  @EnumField(TASK_STATUSES, { name: 'TaskStatus', optional: true }) readonly status?: string;
  @UuidField({ optional: true }) readonly insurerId?: string;
}

const taskCursor = new Cursor('id desc', 'uuid');
const caseCursor = new Cursor('number desc', 'integer');
@ApiTags('Opgaver')
@Controller('v1')
@RequirePermission('tasks:read')
export class TaskController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get('tasks')
  @ApiOperation({ summary: 'Tasks', description: 'Every task that was exchanged through Scalepoint, newest first.' })
  @ApiOkResponse({ type: pageOf(TaskResponse) })
  @ApiProblems(400)
  async list(
    @CurrentPrincipal() { companyId }: Principal,
    @Query() query: ListTasksQuery,
    @CurrentLanguage() language: Language,
  ): Promise<Page<TaskView>> {
    const [after] = query.cursor === undefined ? [] : taskCursor.decode(query.cursor);
    const { status, insurerId } = query;
    const rows = await this.queries.execute(new ListTasks(companyId, { status, insurerId, after }, query.limit + 1));
    return toPage(
      rows,
      query.limit,
      ({ id }) => taskCursor.encode([id]),
      (row) => toTaskView(row, language),
    );
  }

  @Get('tasks/:id')
  @ApiOperation({ summary: 'One task' })
  @ApiOkResponse({ type: TaskResponse })
  @ApiProblems(400, 404)
  async get(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @CurrentLanguage() language: Language,
  ): Promise<TaskView> {
    const [row] = await this.queries.execute(new ListTasks(companyId, { id }, 1));
    if (!row) throw new TaskNotFound();
    return toTaskView(row, language);
  }

  @Post('tasks/:id/retry')
  @RequirePermission('tasks:manage')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Try again',
    description: 'Opens the case of a task that needed attention, if that is mended.',
  })
  @ApiOkResponse({ type: TaskResponse })
  @ApiProblems(400, 404, 409)
  async retry(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @CurrentLanguage() language: Language,
  ): Promise<TaskView> {
    const view = () => new ListTasks(companyId, { id }, 1);
    const [row] = await this.commands.answer(new OpenCase(companyId, id, true), view);
    if (!row) throw new TaskNotFound();
    return toTaskView(row, language);
  }

  @Get('cases')
  @RequirePermission('cases:read')
  @ApiOperation({ summary: 'Cases', description: 'Each value with where it came from; newest first.' })
  @ApiOkResponse({ type: pageOf(CaseResponse) })
  @ApiProblems(400)
  async cases(@CurrentPrincipal() { companyId }: Principal, @Query() query: ListQuery): Promise<Page<CaseView>> {
    const [after] = query.cursor === undefined ? [] : caseCursor.decode(query.cursor);
    const rows = await this.queries.execute(new ListCases(companyId, { after }, query.limit + 1));
    return toPage(
      rows,
      query.limit,
      ({ number }) => caseCursor.encode([number]),
      (row) => row,
    );
  }

  @Get('cases/:id')
  @RequirePermission('cases:read')
  @ApiOperation({ summary: 'One case' })
  @ApiOkResponse({ type: CaseResponse })
  @ApiProblems(400, 404)
  async case(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string): Promise<CaseView> {
    const [found] = await this.queries.execute(new ListCases(companyId, { id }, 1));
    if (!found) throw new CaseNotFound();
    return found;
  }
}
