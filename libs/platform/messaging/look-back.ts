import { Injectable } from '@nestjs/common';
import type { JobInsert } from 'pg-boss';
import { v7 } from 'uuid';
import { Database } from '#platform/persistence';
import { Companies } from '#platform/tenancy';
import { UnitOfWork } from '#platform/transactions';
import { JobQueue, type StreamJob } from './job-queue.js';
import { type RegisteredReaction, ReactionRegistry } from './reaction-registry.js';
import { ReactionStarts } from './reaction-starts.js';

export const LOOK_BACK = 'platform.look-back';

/** By then no process of the version before runs any more, which recorded events without a job for the new reaction. */
const AFTER_DEPLOYMENT_SECONDS = 900;
const MAX_STREAMS = 500;
const MAX_JOBS_AT_ONCE = 1000;
const STREAM = 'reaction:';

/**
 * Gives a new reaction jobs for the streams that it should meet and that have none: what `from: 'beginning'` asks for, and
 * what was recorded while it was being deployed.
 *
 * A job looks through one company's log from one stream on. It queues what it found together with the job that goes on
 * behind it, so a crash repeats one step, and a stream with two jobs is reacted to once, because the cursor decides.
 */
@Injectable()
export class LookBack {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly companies: Companies,
    private readonly queue: JobQueue,
    private readonly registry: ReactionRegistry,
    private readonly starts: ReactionStarts,
  ) {}

  /** Where in the log each reaction starts, and the first jobs of those that are new. */
  async begin(): Promise<void> {
    const waiting = await this.starts.begin(this.registry.all());
    if (waiting.length === 0) return;
    const jobs = (await this.companies.ids()).flatMap((companyId) =>
      waiting.flatMap((one) => firstJobs(companyId, one)),
    );
    for (let done = 0; done < jobs.length; done += MAX_JOBS_AT_ONCE) {
      await this.queue.boss.insert(LOOK_BACK, jobs.slice(done, done + MAX_JOBS_AT_ONCE));
    }
    // Not in one transaction with the jobs: a process that dies in between has them queued a second time, which does no harm.
    await this.starts.lookedBack(waiting);
  }

  /** Does one job. */
  async step(job: StreamJob, limit = MAX_STREAMS): Promise<void> {
    const reaction = this.registry.named(job.stream.slice(STREAM.length));
    if (!reaction) throw new Error(`This process knows no ${job.stream}`);
    const { companyId } = job;
    await this.unitOfWork.run(companyId, async () => {
      const streams = await this.unmet(companyId, reaction, job.after ?? '', limit);
      const last = streams.at(-1);
      if (last === undefined) return;
      const found = streams.map((stream) => ({ companyId, stream, reaction: reaction.name }));
      await this.queue.enqueue(reaction.name, found);
      if (streams.length === limit) await this.queue.enqueue(LOOK_BACK, [{ ...job, after: last }]);
    });
  }

  private async unmet(companyId: string, { name, types }: RegisteredReaction, after: string, limit: number) {
    const start = this.starts.of(name);
    const rows = await this.database.run<{ stream: string }>(
      `select distinct stream from platform.event event
        where company_id = $1 and type = any ($2) and stream > $3
          and ($4::integer is null or (era, xid) >= ($4::integer, $5::xid8))
          and not exists (select from platform.reaction_cursor cursor
                           where cursor.company_id = $1 and cursor.reaction = $6 and cursor.stream = event.stream
                             and cursor.version >= event.version)
        order by stream limit $7`,
      [companyId, types, after, start?.era ?? null, start?.xid ?? null, name, limit],
    );
    return rows.map(({ stream }) => stream);
  }
}

function firstJobs(companyId: string, { name, from }: RegisteredReaction): JobInsert<StreamJob>[] {
  const data = { companyId, stream: `${STREAM}${name}`, reaction: LOOK_BACK };
  const later = { id: v7(), data, startAfter: AFTER_DEPLOYMENT_SECONDS };
  return from === 'beginning' ? [{ id: v7(), data }, later] : [later];
}
