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
  type SortKeyKind,
  periodOf,
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
  TaskListPage,
  type TaskView,
  toAttachmentView,
  toTaskView,
} from './task-response.dto.js';
import { ListAttachments } from '../queries/list-attachments.js';
import { ListTasks, type TaskFilter, type TaskPosition, type TaskRow, type TaskSort } from '../queries/list-tasks.js';
import { GetCaseCover } from '../queries/get-case-cover.js';
import { GetRelatedTasks } from '../queries/get-related-tasks.js';
import { NameTasks } from '../queries/name-tasks.js';
import { ExpandTaskQuery, type TaskPart } from './names.dto.js';
import { partsOf, timelineOf } from './task-parts.js';
import { NO_TASK } from './task.problems.js';
import { ListTasksQuery, TaskFilterQuery } from './task-request.dto.js';
import { type TimelineEntry, TimelineResponse } from './timeline.dto.js';
import { toCsv } from './tasks-as-csv.js';

/** The cursor of each order; those by id alone have no other key. */
const CURSORS = {
  deadline: new Cursor('urgency desc', 'integer', 'uuid'),
  'deadline-desc': new Cursor('urgency asc', 'integer', 'uuid'),
  newest: new Cursor('id desc', 'uuid'),
  oldest: new Cursor('id asc', 'uuid'),
  name: new Cursor('name asc', 'text', 'uuid'),
  'name-desc': new Cursor('name desc', 'text', 'uuid'),
  insurer: new Cursor('insurer asc', 'text', 'uuid'),
  'insurer-desc': new Cursor('insurer desc', 'text', 'uuid'),
  status: new Cursor('status asc', 'integer', 'uuid'),
  'status-desc': new Cursor('status desc', 'integer', 'uuid'),
} as const satisfies Record<TaskSort, unknown>;

/** Rows that the export reads per query. */
const EXPORT_PAGE = 500;

@ApiTags('Tasks')
@Controller('v1/tasks')
@RequirePermission('tasks:read')
export class TaskController {
  constructor(private readonly queries: Queries) {}

  @Get()
  @ApiOperation({
    summary: 'List tasks',
    description: 'Lists all tasks exchanged through Scalepoint, most overdue first.',
  })
  @ApiOkResponse({ type: TaskListPage })
  @ApiProblems(400)
  async list(
    @CurrentPrincipal() { companyId }: Principal,
    @Query() query: ListTasksQuery,
    @CurrentLanguage() language: Language,
  ): Promise<Page<TaskView> & { counts?: TaskCounts }> {
    const rows = await this.queries.execute(
      new ListTasks(companyId, filterOf(query), positionOf(query), query.limit + 1),
    );
    const cursorOf = ({ sortKey, id }: TaskRow) =>
      (CURSORS[query.sort] as unknown as Cursor<SortKeyKind[]>).encode(sortKey === null ? [id] : [sortKey, id]);
    const named = await this.named(companyId, rows, query.expand);
    const page = toPage(named, query.limit, cursorOf, (row) => toTaskView(row, language));
    return query.counts ? { ...page, counts: await this.queries.execute(new CountTasks(companyId)) } : page;
  }

  @Get('counts')
  @ApiOperation({
    summary: 'Get the task counters',
    description:
      'Returns the number of new tasks, overdue tasks, tasks that are due soon, tasks that need attention, and messages that could not be processed.',
  })
  @ApiOkResponse({ type: TaskCountsResponse })
  counts(@CurrentPrincipal() { companyId }: Principal): Promise<TaskCounts> {
    return this.queries.execute(new CountTasks(companyId));
  }

  @Get('export')
  @ApiOperation({
    summary: 'Export tasks as CSV',
    description:
      'Exports all tasks that match the filters, for Danish spreadsheets: separated by semicolons, UTF-8 with a byte order mark, and with formulas escaped. `limit` and `cursor` are ignored.',
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
  @ApiOperation({ summary: 'Get a task', description: 'Returns a task with all content from the insurer.' })
  @ApiOkResponse({ type: TaskDetailResponse })
  @ApiProblems(400, NO_TASK)
  async get(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Query() { expand }: ExpandTaskQuery,
    @CurrentLanguage() language: Language,
  ) {
    const rows = await this.queries.execute(new ListTasks(companyId, { id }, { sort: 'newest' }, 1));
    const [row] = await this.named(companyId, rows, expand);
    const found = row && (await this.queries.execute(new GetTaskContent(companyId, id)));
    if (!row || !found) throw new TaskNotFound();
    const { content, foreignDeliveries } = found;
    const related = await this.queries.execute(new GetRelatedTasks(companyId, id));
    const { policy, contacts, claimHandler, deductible, approvedAmount, note, customerNote, serviceLines } = content;
    const { taskType, damageCause, damageCategory, damageType, damageDescription, responsibility, damageDate } =
      content;
    const attachments = await this.queries.execute(new ListAttachments(companyId, id));
    const damage = { damageCause, damageCategory, damageType, damageDescription, responsibility, damageDate };
    const details = { taskType, policy, contacts, claimHandler, note, customerNote, serviceLines };
    const money = (ore: number | null) => (ore === null ? null : Money.ofOere(ore).toJSON());
    return {
      ...toTaskView(row, language),
      ...damage,
      ...details,
      foreignDeliveries,
      ...related,
      caseManager: await this.queries.execute(new GetCaseCover(companyId, id)),
      ...(await partsOf(this.queries, companyId, id, expand, language)),
      leftOut: (content.leftOut ?? []).map(({ da, en, ...what }) => ({ ...what, detail: { da, en }[language] })),
      attachments: attachments.map((one) => toAttachmentView(one, language)),
      deductible: deductible && { ...deductible, amount: money(deductible.amount) },
      approvedAmount: money(approvedAmount),
    };
  }

  @Get(':id/timeline')
  @ApiOperation({
    summary: 'List the timeline of a task',
    description:
      'Lists the history of the task and its case: who did what and when, and how Scalepoint responded. Newest first.',
  })
  @ApiOkResponse({ type: pageOf(TimelineResponse) })
  @ApiProblems(400, NO_TASK)
  async timeline(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Query() query: ListQuery,
    @CurrentLanguage() language: Language,
  ): Promise<Page<TimelineEntry>> {
    return timelineOf(this.queries, companyId, id, query, language);
  }

  /** Page by page, so that the list is not held in memory and no transaction is long. */
  private async named(companyId: string, rows: readonly TaskRow[], expand: readonly TaskPart[] | undefined) {
    if (!expand?.includes('names')) return rows;
    const names = await this.queries.execute(new NameTasks(companyId, rows));
    return rows.map((row, index) => ({ ...row, names: names[index] }));
  }

  private async *pages(companyId: string, filter: TaskFilter): AsyncGenerator<TaskRow[]> {
    let after: TaskPosition['after'];
    for (;;) {
      const rows: TaskRow[] = await this.queries.execute(
        new ListTasks(companyId, filter, { sort: 'deadline', after }, EXPORT_PAGE),
      );
      yield rows;
      const last = rows.at(-1);
      if (!last || rows.length < EXPORT_PAGE) return;
      after = [last.sortKey, last.id];
    }
  }
}

function filterOf(query: TaskFilterQuery): TaskFilter {
  const { status, insurerId, scalepointTaskId, overdue, dueSoon, attention, possibleDouble, q } = query;
  const { caseManagerId, responsibleId, hasCaseManager, step: name, stepFrom, stepTo, stepLate: late } = query;
  const reached = periodOf({ ...(stepFrom && { from: stepFrom }), ...(stepTo && { to: stepTo }) });
  const step = name && { name, late, ...reached };
  const flags = { overdue, dueSoon, attention, possibleDouble, caseManagerId, responsibleId, hasCaseManager };
  return { statuses: status, insurerId, scalepointTaskId, ...flags, ...periodOf(query), step, text: q };
}

function positionOf({ sort, cursor }: ListTasksQuery): TaskPosition {
  if (cursor === undefined) return { sort };
  const keys: readonly (string | number | null)[] = CURSORS[sort].decode(cursor);
  return { sort, after: [keys.length === 1 ? null : (keys[0] ?? null), String(keys.at(-1))] };
}
