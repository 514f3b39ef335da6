import { Readable } from 'node:stream';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Queries } from '#platform/cqrs';
import {
  ApiProblems,
  CurrentLanguage,
  Cursor,
  IdParam,
  type Language,
  ListQuery,
  type Page,
  pageOf,
  toPage,
} from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { Money } from '#shared-kernel';
import { TaskNotFound } from '../contracts/not-found.js';
import { CountTasks, type TaskCounts } from '../queries/count-tasks.js';
import { GetTaskContent } from '../queries/get-task-content.js';
import {
  TaskCountsResponse,
  TaskDetailResponse,
  TaskResponse,
  type TaskView,
  toAttachmentView,
  toTaskView,
} from './task-response.dto.js';
import { ListAttachments } from '../queries/list-attachments.js';
import { ListTasks, type TaskFilter, type TaskPosition, type TaskRow } from '../queries/list-tasks.js';
import { ListTimeline } from '../queries/list-timeline.js';
import { NO_TASK } from './task.problems.js';
import { ListTasksQuery, TaskFilterQuery } from './task-request.dto.js';
import { type TimelineEntry, TimelineResponse, toTimelineEntry } from './timeline.dto.js';
import { toCsv } from './tasks-as-csv.js';

const byDeadline = new Cursor('urgency desc', 'integer', 'uuid');
const byId = new Cursor('id desc', 'uuid');
const byPosition = new Cursor('position desc', 'integer');

/** Rows that the export reads at a time. */
const EXPORT_PAGE = 500;

@ApiTags('Opgaver')
@Controller('v1/tasks')
@RequirePermission('tasks:read')
export class TaskController {
  constructor(private readonly queries: Queries) {}

  @Get()
  @ApiOperation({
    summary: 'Tasks',
    description: 'Every task that was exchanged through Scalepoint, the most overdue first.',
  })
  @ApiOkResponse({ type: pageOf(TaskResponse) })
  @ApiProblems(400)
  async list(
    @CurrentPrincipal() { companyId }: Principal,
    @Query() query: ListTasksQuery,
    @CurrentLanguage() language: Language,
  ): Promise<Page<TaskView>> {
    const rows = await this.queries.execute(
      new ListTasks(companyId, filterOf(query), positionOf(query), query.limit + 1),
    );
    const cursorOf = ({ urgency, id }: TaskRow) =>
      query.sort === 'newest' ? byId.encode([id]) : byDeadline.encode([urgency, id]);
    return toPage(rows, query.limit, cursorOf, (row) => toTaskView(row, language));
  }

  @Get('counts')
  @ApiOperation({
    summary: 'What waits',
    description: 'How many tasks are new, overdue, and in need of attention, and how many messages could not be used.',
  })
  @ApiOkResponse({ type: TaskCountsResponse })
  counts(@CurrentPrincipal() { companyId }: Principal): Promise<TaskCounts> {
    return this.queries.execute(new CountTasks(companyId));
  }

  @Get('export')
  @ApiOperation({
    summary: 'Tasks as CSV',
    description:
      'All tasks that fit the filters, for a Danish spreadsheet: semicolons, UTF-8 with byte order mark, and no cell that a spreadsheet takes for a formula. `limit` and `cursor` do not count here.',
  })
  @ApiProduces('text/csv')
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  @ApiProblems(400)
  export(@CurrentPrincipal() { companyId }: Principal, @Query() query: TaskFilterQuery): StreamableFile {
    const pages = this.pages(companyId, filterOf(query));
    return new StreamableFile(Readable.from(toCsv(pages)), {
      type: 'text/csv; charset=utf-8; header=present',
      disposition: 'attachment; filename="opgaver.csv"',
    });
  }

  @Get(':id')
  @ApiOperation({ summary: 'One task', description: 'With all that the insurer says about it.' })
  @ApiOkResponse({ type: TaskDetailResponse })
  @ApiProblems(400, NO_TASK)
  async get(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @CurrentLanguage() language: Language,
  ) {
    const [row] = await this.queries.execute(new ListTasks(companyId, { id }, { sort: 'newest' }, 1));
    const found = row && (await this.queries.execute(new GetTaskContent(companyId, id)));
    if (!row || !found) throw new TaskNotFound();
    const { content, foreignDeliveries } = found;
    const { claim, contacts, claimHandler, deductible, approvedAmount, note, customerNote, serviceLines, taskType } =
      content;
    const attachments = await this.queries.execute(new ListAttachments(companyId, id));
    const details = { taskType, claim, contacts, claimHandler, note, customerNote, serviceLines };
    const money = (ore: number | null) => (ore === null ? null : Money.ofOere(ore).toJSON());
    return {
      ...toTaskView(row, language),
      ...details,
      foreignDeliveries,
      leftOut: (content.leftOut ?? []).map(({ da, en, ...what }) => ({ ...what, detail: { da, en }[language] })),
      attachments: attachments.map((one) => toAttachmentView(one, language)),
      policy: content.policy,
      deductible: deductible && { ...deductible, amount: money(deductible.amount) },
      approvedAmount: money(approvedAmount),
    };
  }

  @Get(':id/timeline')
  @ApiOperation({
    summary: 'Timeline of a task',
    description:
      'Everything that ever happened to the task and its case: who did what and when, and what Scalepoint answered. Newest first.',
  })
  @ApiOkResponse({ type: pageOf(TimelineResponse) })
  @ApiProblems(400, NO_TASK)
  async timeline(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Query() query: ListQuery,
    @CurrentLanguage() language: Language,
  ): Promise<Page<TimelineEntry>> {
    const [after] = query.cursor === undefined ? [] : byPosition.decode(query.cursor);
    const rows = await this.queries.execute(new ListTimeline(companyId, id, after, query.limit + 1));
    if (!rows) throw new TaskNotFound();
    return toPage(
      rows,
      query.limit,
      ({ position }) => byPosition.encode([position]),
      (row) => toTimelineEntry(row, language),
    );
  }

  /** Page by page, so that neither the whole list nor one long transaction is held. */
  private async *pages(companyId: string, filter: TaskFilter): AsyncGenerator<TaskRow[]> {
    let after: readonly [number, string] | undefined;
    for (;;) {
      const rows: TaskRow[] = await this.queries.execute(
        new ListTasks(companyId, filter, { sort: 'deadline', after }, EXPORT_PAGE),
      );
      yield rows;
      const last = rows.at(-1);
      if (!last || rows.length < EXPORT_PAGE) return;
      after = [last.urgency, last.id];
    }
  }
}

function filterOf({ status, insurerId, taskId, overdue, attention, from, to, q }: TaskFilterQuery): TaskFilter {
  return {
    statuses: status,
    insurerId,
    taskId,
    overdue,
    attention,
    fromDay: from,
    toDay: to,
    text: q,
  };
}

function positionOf({ sort, cursor }: ListTasksQuery): TaskPosition {
  if (sort === 'newest') return { sort, after: cursor === undefined ? undefined : byId.decode(cursor)[0] };
  return { sort, after: cursor === undefined ? undefined : byDeadline.decode(cursor) };
}
