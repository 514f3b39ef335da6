import { Injectable } from '@nestjs/common';
import { DomainError } from '#shared-kernel';
import { Database, type PlatformSchema } from '#platform/persistence';
import { AuditTrail, UnitOfWork } from '#platform/transactions';
import { JobQueue } from './job-queue.js';

export class DeadLetterNotFound extends DomainError {
  constructor() {
    super({
      code: 'platform.dead-letter-not-found',
      kind: 'not-found',
      da: 'Der er ingen fejlet reaktion med dette id. Måske er den allerede kørt igen.',
      en: 'There is no failed reaction with this id. It may have been retried in the meantime.',
    });
  }
}

type Values = Record<string, unknown>;

/** Without the event there is nothing to skip: a timer failed, or the process died. */
export class DeadLetterHasNoEvent extends DomainError {
  constructor() {
    super({
      code: 'platform.dead-letter-has-no-event',
      kind: 'conflict',
      da: 'Der er ingen hændelse at springe over, for det var et planlagt job, eller processen gik ned. Kør det igen i stedet.',
      en: 'There is no event to skip, because a scheduled job failed or the process died. Retry it instead.',
    });
  }
}

/** Retries a stream that gave up, from the event that failed or from the one behind it. */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly audit: AuditTrail,
  ) {}

  /** A second click finds it replayed already, and enqueues nothing. */
  replay(companyId: string, id: string): Promise<{ id: string; state: 'replayed' }> {
    return this.unitOfWork.run(companyId, async () => {
      const db = this.database.kysely<PlatformSchema>();
      const letter = await db
        .selectFrom('platform.reaction_failure')
        .select(['reaction', 'stream', 'state'])
        .where('company_id', '=', companyId)
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      if (!letter) throw new DeadLetterNotFound();
      if (letter.state !== 'replayed') {
        await db
          .updateTable('platform.reaction_failure')
          .set({ state: 'replayed' })
          .where('company_id', '=', companyId)
          .where('id', '=', id)
          .execute();
        const { reaction, stream } = letter;
        await this.queue.enqueue(reaction, [{ companyId, reaction, stream, replay: true }]);
        const before = { reaction, stream, state: letter.state };
        const after = { reaction, stream, state: 'replayed' };
        await this.record(companyId, id, before, after);
      }
      return { id, state: 'replayed' };
    });
  }

  /** Leaves the event that fails out for good and goes on with the next one of its stream. */
  skip(companyId: string, id: string, reason: string): Promise<{ id: string; state: 'skipped' }> {
    return this.unitOfWork.run(companyId, async () => {
      const db = this.database.kysely<PlatformSchema>();
      const letter = await db
        .deleteFrom('platform.reaction_failure')
        .where('company_id', '=', companyId)
        .where('id', '=', id)
        .returning(['reaction', 'stream', 'event_id', 'event_type', 'state'])
        .executeTakeFirst();
      if (!letter) throw new DeadLetterNotFound();
      const { reaction, stream, event_id: eventId, event_type: eventType, state } = letter;
      if (eventId === null) throw new DeadLetterHasNoEvent();
      // The row's lock waits for a reaction that works on the stream; one that has passed the event stays where it is.
      await this.database.run(
        `insert into platform.reaction_cursor as cursor (company_id, reaction, stream, version)
         select company_id, $2, stream, version from platform.event where company_id = $1 and stream = $3 and id = $4
         on conflict (company_id, reaction, stream) do update set version = excluded.version, leased_until = null
          where cursor.version < excluded.version`,
        [companyId, reaction, stream, eventId],
      );
      await this.queue.enqueue(reaction, [{ companyId, reaction, stream, replay: true }]);
      const before = { reaction, stream, eventId, eventType, state };
      const after = { state: 'skipped', reason };
      await this.record(companyId, id, before, after);
      return { id, state: 'skipped' };
    });
  }

  private record(companyId: string, id: string, before: Values, after: Values): Promise<void> {
    return this.audit.append([
      { companyId, action: 'update', entity: 'platform.dead-letter', entityId: id, before, after },
    ]);
  }
}
