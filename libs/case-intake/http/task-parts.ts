import type { Queries } from '#platform/cqrs';
import { Cursor, type Language, type Page, toPage } from '#platform/http';
import { TaskNotFound } from '../contracts/not-found.js';
import { CountTasks, type TaskCounts } from '../queries/count-tasks.js';
import { type FileView, ListFiles } from '../queries/list-files.js';
import { ListTimeline } from '../queries/list-timeline.js';
import type { TaskPart } from './names.dto.js';
import { type TimelineEntry, toTimelineEntry } from './timeline.dto.js';

export interface PagePosition {
  readonly cursor?: string;
  readonly limit: number;
}

interface TaskParts {
  readonly files?: Page<FileView>;
  readonly timeline?: Page<TimelineEntry>;
  readonly counts?: TaskCounts;
}

const byId = new Cursor('id desc', 'uuid');
const byPosition = new Cursor('position desc', 'integer');

/** How much of a list the answer with its task has. */
const FIRST_PAGE = { limit: 50 };

export async function filesOf(
  queries: Queries,
  companyId: string,
  taskId: string,
  { cursor, limit }: PagePosition,
): Promise<Page<FileView>> {
  const [after] = cursor === undefined ? [] : byId.decode(cursor);
  const rows = await queries.execute(new ListFiles(companyId, taskId, { after }, limit + 1));
  if (!rows) throw new TaskNotFound();
  return toPage(
    rows,
    limit,
    ({ id }) => byId.encode([id]),
    (row) => row,
  );
}

export async function timelineOf(
  queries: Queries,
  companyId: string,
  taskId: string,
  { cursor, limit }: PagePosition,
  language: Language,
): Promise<Page<TimelineEntry>> {
  const [after] = cursor === undefined ? [] : byPosition.decode(cursor);
  const rows = await queries.execute(new ListTimeline(companyId, taskId, after, limit + 1));
  if (!rows) throw new TaskNotFound();
  return toPage(
    rows,
    limit,
    ({ position }) => byPosition.encode([position]),
    (row) => toTimelineEntry(row, language),
  );
}

/** What was asked for besides the task. */
export async function partsOf(
  queries: Queries,
  companyId: string,
  taskId: string,
  expand: readonly TaskPart[] | undefined,
  language: Language,
): Promise<TaskParts> {
  const has = (part: TaskPart) => expand?.includes(part) ?? false;
  return {
    ...(has('files') && { files: await filesOf(queries, companyId, taskId, FIRST_PAGE) }),
    ...(has('timeline') && { timeline: await timelineOf(queries, companyId, taskId, FIRST_PAGE, language) }),
    ...(has('counts') && { counts: await queries.execute(new CountTasks(companyId)) }),
  };
}
