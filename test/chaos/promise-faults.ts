type Sql = (text: string, values?: unknown[]) => Promise<object[]>;

const CARRIED = ['case-intake.task-updated.v1', 'case-intake.task-cancelled.v1'];

/** Jobs of reactions that are still to be done. */
export async function unsettledJobs(sql: Sql): Promise<number> {
  const [row] = (await sql(`select count(*)::int as open from pgboss.job
    where state in ('created', 'active', 'retry') and name like '%-on-%'`)) as { open: number }[];
  return row?.open ?? 0;
}

/** What breaks the promise in a database at rest, by the sentence that says so; nothing if it is kept. */
export async function promiseFaults(sql: Sql): Promise<Readonly<Record<string, readonly object[]>>> {
  return {
    // A task that was cancelled before its case was opened needs none.
    'tasks without a case': await sql(
      `select scalepoint_task_id from case_intake.task where case_id is null and status <> 'cancelled' limit 20`,
    ),
    'cases without exactly one task': await sql(
      `select opened.id from case_intake."case" as opened
         left join case_intake.task task on task.company_id = opened.company_id and task.case_id = opened.id
        group by opened.company_id, opened.id having count(task.id) <> 1 limit 20`,
    ),
    'gaps in streams of events': await sql(
      `select stream from platform.event group by company_id, stream having count(*) <> max(version) limit 20`,
    ),
    // Every reaction has processed all streams to the end, in order.
    'events that a reaction missed': await sql(
      `select reaction, event.stream, event.version
         from unnest($1::text[], $2::text[]) as heard (reaction, type)
         join platform.event event using (type)
         left join platform.reaction_cursor reached using (company_id, stream, reaction)
        where coalesce(reached.version, 0) < event.version limit 20`,
      [
        [
          'case-intake.open-case-on-task-received',
          ...CARRIED.map(() => 'case-intake.carry-update-over-on-task-changed'),
        ],
        ['case-intake.task-received.v1', ...CARRIED],
      ],
    ),
    'reactions that failed without a reason': await sql(
      `select * from platform.reaction_failure where state = 'dead' and reason_code is null limit 20`,
    ),
  };
}
