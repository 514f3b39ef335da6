import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { leastIdAfter } from '#platform/events';
import { Database, type PlatformSchema } from '#platform/persistence';
import { UnitOfWork, wasOvertaken } from '#platform/transactions';
import type { StreamJob } from './job-queue.js';
import type { LoggedEvent, NextEvent } from './reaction.js';
import type { RegisteredReaction } from './reaction-registry.js';
import { traced } from './reaction-spans.js';
import { ReactionStarts } from './reaction-starts.js';

/** Lease of an outbound call; afterwards another process may repeat it. */
const LEASE_SECONDS = 60;

const CURSOR = `version, leased_until, (select began::text from platform.event_stream head
     where head.company_id = cursor.company_id and head.stream = cursor.stream) as began`;

/** First, because a row that is only locked is not written again. */
const LOCK_KNOWN_CURSOR = `
  select ${CURSOR} from platform.reaction_cursor cursor
   where company_id = $1 and reaction = $2 and stream = $3 for update`;

const LOCKED = `
  on conflict (company_id, reaction, stream) do update set version = cursor.version returning ${CURSOR}`;

const LOCK_CURSOR = `
  insert into platform.reaction_cursor as cursor (company_id, reaction, stream) values ($1, $2, $3) ${LOCKED}`;

/** A cursor that is made here begins behind what the stream had before the reaction started. */
const LOCK_CURSOR_BEHIND_THE_PAST = `
  insert into platform.reaction_cursor as cursor (company_id, reaction, stream, version)
  select $1::uuid, $2::text, $3::text, coalesce((
    select max(version) from platform.event
     where company_id = $1 and stream = $3 and (era, xid) < ($4::integer, $5::xid8)
       and not exists (select from platform.reaction_cursor known
                        where known.company_id = $1 and known.reaction = $2 and known.stream = $3)), 0) ${LOCKED}`;

interface Cursor {
  readonly version: number;
  readonly leased_until: Date | null;
  /** Id of the stream's first event. */
  readonly began: string | null;
}

/** Another process is making the call for this stream right now; the job is retried later. */
export class StreamIsLeased extends Error {
  constructor() {
    super('Another process works on this stream');
  }
}

/** A reaction failed. `event` is the one at which the stream now waits. */
export class ReactionFailed extends Error {
  constructor(
    readonly event: LoggedEvent,
    cause: unknown,
  ) {
    super('A reaction failed', { cause });
  }
}

/** Runs one reaction over the new events of one stream, one event and one transaction at a time. */
@Injectable()
export class React {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bus: CommandBus,
    private readonly database: Database,
    private readonly starts: ReactionStarts,
  ) {}

  /**
   * Returns when the stream has no more events. Running twice, late or out of order is harmless: the cursor decides.
   */
  async to(job: StreamJob, reaction: RegisteredReaction): Promise<void> {
    const callsOutside = 'perform' in reaction.instance;
    while (await (callsOutside ? this.callOutside(job, reaction) : this.reactInside(job, reaction)));
  }

  private async reactInside(job: StreamJob, reaction: RegisteredReaction): Promise<boolean> {
    return this.unitOfWork.run(job.companyId, async () => {
      const cursor = await this.lockCursor(job);
      const event = await this.nextEvent(job, reaction, cursor);
      if (!event) return false;
      await guarded(event, () =>
        traced(event, reaction, async () => {
          const command = 'react' in reaction.instance ? reaction.instance.react(event) : null;
          if (command) await this.bus.execute(command);
          await this.unitOfWork.flush();
        }),
      );
      // Read ahead, so that the end of a stream needs no extra transaction.
      const [following] = await Promise.all([
        this.nextEvent(job, reaction, { ...cursor, version: event.version }),
        this.moveCursor(job, event.version, null),
      ]);
      return following !== undefined;
    });
  }

  private async callOutside(job: StreamJob, reaction: RegisteredReaction): Promise<boolean> {
    const claimed = await this.unitOfWork.run(job.companyId, async () => {
      const cursor = await this.lockCursor(job);
      if (cursor.leased_until && (await this.isFuture(cursor.leased_until))) throw new StreamIsLeased();
      const next = await this.nextEvent(job, reaction, cursor);
      return next && { event: next, lease: await this.moveCursor(job, cursor.version, LEASE_SECONDS) };
    });
    if (!claimed) return false;
    const { event, lease } = claimed;
    await guarded(event, () =>
      traced(event, reaction, async () => {
        const outcome = await this.performed(job, reaction, event, lease);
        await this.unitOfWork.run(job.companyId, async () => {
          const cursor = await this.lockCursor(job);
          // The process that took over after the lease expired has recorded the outcome already.
          if (cursor.version >= event.version) return;
          if (outcome) await this.bus.execute(outcome);
          await this.moveCursor(job, event.version, null);
        });
      }),
    );
    return true;
  }

  private async performed(job: StreamJob, reaction: RegisteredReaction, event: NextEvent, lease: Date | null) {
    try {
      return 'perform' in reaction.instance ? await reaction.instance.perform(event) : null;
    } catch (error) {
      await this.unitOfWork.run(job.companyId, () => this.release(job, lease));
      throw error;
    }
  }

  private async lockCursor({ companyId, stream, reaction }: StreamJob) {
    const start = this.starts.of(reaction);
    const values = [companyId, reaction, stream];
    const [known] = await this.database.run<Cursor>(LOCK_KNOWN_CURSOR, values);
    if (known) return known;
    const [cursor] = start
      ? await this.database.run<Cursor>(LOCK_CURSOR_BEHIND_THE_PAST, [...values, start.era, start.xid])
      : await this.database.run<Cursor>(LOCK_CURSOR, values);
    return cursor ?? { version: 0, leased_until: null, began: null };
  }

  private async nextEvent(
    { companyId, stream }: StreamJob,
    { types }: RegisteredReaction,
    { version, began }: Cursor,
  ): Promise<NextEvent | undefined> {
    if (began === null) return undefined;
    const [event] = await this.database.run<Omit<NextEvent, 'companyId' | 'stream'>>(
      `select id::text, version, type, data, occurred_at as "occurredAt", correlation_id as "correlationId",
              trace_parent as "traceParent"
         from platform.event
        where company_id = $1 and stream = $2 and version > $3 and type = any ($4) and id >= $5
        order by version limit 1`,
      [companyId, stream, version, types, leastIdAfter(began)],
    );
    return event && { ...event, companyId, stream };
  }

  private async moveCursor(
    { companyId, stream, reaction }: StreamJob,
    version: number,
    leaseSeconds: number | null,
  ): Promise<Date | null> {
    // By the database's clock: a process whose clock is wrong must not hold a stream for days. Whole milliseconds, as `Date` has.
    const [moved] = await this.database.run<{ leased_until: Date | null }>(
      `update platform.reaction_cursor set version = $4,
              leased_until = date_trunc('milliseconds', clock_timestamp()) + make_interval(secs => $5)
        where company_id = $1 and reaction = $2 and stream = $3 returning leased_until`,
      [companyId, reaction, stream, version, leaseSeconds],
    );
    return moved?.leased_until ?? null;
  }

  private async isFuture(at: Date): Promise<boolean> {
    const [row] = await this.database.run<{ future: boolean }>('select $1::timestamptz > clock_timestamp() as future', [
      at,
    ]);
    return row?.future ?? false;
  }

  /** Releases this process's own lease; if another process took over after it expired, theirs stays. */
  private async release({ companyId, stream, reaction }: StreamJob, lease: Date | null): Promise<void> {
    await this.database
      .kysely<PlatformSchema>()
      .updateTable('platform.reaction_cursor')
      .set({ leased_until: null })
      .where('company_id', '=', companyId)
      .where('reaction', '=', reaction)
      .where('stream', '=', stream)
      .where('leased_until', '=', lease)
      .execute();
  }
}

async function guarded(event: LoggedEvent, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    // The unit of work retries after a lost race, so it must see the original error.
    if (wasOvertaken(error)) throw error;
    throw new ReactionFailed(event, error);
  }
}
