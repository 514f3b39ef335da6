import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { ReplicaQuery } from '#platform/cqrs';
import { leastIdAfter, ToldElsewhere } from '#platform/events';
import { Database } from '#platform/persistence';
import { UserNames } from '#users/contracts';

export interface TimelineRow {
  readonly id: string;
  /** The task of the event: this one, or one that was merged into it. */
  readonly taskId: string;
  readonly position: number;
  readonly at: Date;
  readonly actor: string;
  readonly actorName: string | null;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The text that a user wrote: a message or a reason. */
  readonly text: string | null;
  readonly fileName: string | null;
  /** What happened, of an event that another context tells. */
  readonly told?: readonly [da: string, en: string];
  readonly answer: {
    readonly outcome: string;
    readonly texts: readonly string[];
    readonly fault: { readonly code: string; readonly da: string; readonly en: string } | null;
    readonly reference: string | null;
    readonly attempts: number;
    readonly at: string;
  } | null;
}

/** The events of a task and its case, newest first, after a position; null if there is no such task. */
export class ListTimeline extends ReplicaQuery<TimelineRow[] | null> {
  constructor(
    companyId: string,
    readonly taskId: string,
    readonly after: number | undefined,
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListTimeline)
export class ListTimelineHandler implements IQueryHandler<ListTimeline> {
  constructor(
    private readonly database: Database,
    private readonly elsewhere: ToldElsewhere,
    private readonly names: UserNames,
  ) {}

  async execute({ companyId, taskId, after, limit }: ListTimeline): Promise<TimelineRow[] | null> {
    const { rows: tasks } = await sql<{ id: string; caseId: string | null }>`
      with shown as (
        select id, case_id, case_of_task_id from case_intake.task where company_id = ${companyId} and id = ${taskId}
        union all
        select id, case_id, case_of_task_id from case_intake.task
         where company_id = ${companyId} and merged_into_id = ${taskId})
      select id, case_id as "caseId" from shown
      union all
      select shown.id, own.id from shown
        join case_intake."case" own on own.company_id = ${companyId} and own.task_id = shown.id
       where shown.case_of_task_id is not null`.execute(this.database.kysely());
    if (!tasks.some(({ id }) => id === taskId)) return null;
    const began = tasks.flatMap(({ id, caseId }) => (caseId === null ? [id] : [id, caseId])).toSorted()[0] ?? taskId;
    const own = tasks.flatMap(({ id, caseId }) => [
      { stream: `case-intake.task:${id}`, id },
      ...(caseId === null ? [] : [{ stream: `case-intake.case:${caseId}`, id }]),
    ]);
    const others: typeof own = [];
    for (const id of new Set(tasks.map((one) => one.id))) {
      for (const stream of await this.elsewhere.streams(companyId, id)) others.push({ stream, id });
    }
    // Two tasks may be on one case, whose events are listed once.
    const owners = [...new Map([...own, ...others].reverse().map((one) => [one.stream, one])).values()];
    const streams = owners.map(({ stream }) => stream);
    const { rows } = await sql<Omit<TimelineRow, 'actorName'>>`
      select event.id, task.id as "taskId", event.position::float8 as position, event.occurred_at as at, event.actor, event.type, event.data,
             coalesce(message.text,
               case event.type
                 when 'case-intake.task-rejected.v1'
                   then nullif(coalesce(task.rejections ->> coalesce((event.data ->> 'number')::int - 1, 0),
                                        task.rejection_reason), '')
                 when 'case-intake.deadline-postponed.v1'
                   then task.postponements -> (event.data ->> 'number')::int - 1 ->> 'reason' end) as text,
             file.name as "fileName",
             case when answer.event_id is not null then jsonb_build_object('outcome', answer.outcome,
               'texts', answer.texts, 'fault', answer.fault, 'reference', answer.reference,
               'attempts', answer.attempts, 'at', answer.answered_at) end as answer
        from platform.event event
        join unnest(${streams}::text[], ${owners.map(({ id }) => id)}::uuid[]) as owner (stream, task_id)
          on owner.stream = event.stream
        join case_intake.task task on task.company_id = event.company_id and task.id = owner.task_id
        left join case_intake.answer answer on answer.company_id = event.company_id and answer.event_id = event.id
        left join case_intake.message message on message.company_id = event.company_id
              and message.id = (event.data ->> 'messageId')::uuid
        left join case_intake.file file on file.company_id = event.company_id and file.id = (event.data ->> 'fileId')::uuid
       where event.company_id = ${companyId} and event.stream = any(${streams})
         and event.id >= ${leastIdAfter(began)}
         and event.type <> 'case-intake.scalepoint-answered.v1'
         and (event.stream = any(${own.map(({ stream }) => stream)}) or event.type = any(${this.elsewhere.types()}))
         and event.position < ${after ?? Number.MAX_SAFE_INTEGER}::bigint
       order by event.position desc limit ${limit}`.execute(this.database.kysely());
    const nameOf = await this.names.ofActors(
      companyId,
      rows.map(({ actor }) => actor),
    );
    const named = rows.map((row) => ({ ...row, actorName: nameOf(row.actor) }));
    if (others.length === 0) return named;
    const told = await this.elsewhere.describe(companyId, named);
    return named.map((row) => {
      const found = told.get(row.id);
      return found ? { ...row, told: found.what, text: found.text } : row;
    });
  }
}
