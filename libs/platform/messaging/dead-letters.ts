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

/** Retries a stream that gave up, from the event that failed. */
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
        await this.audit.append([
          { companyId, action: 'update', entity: 'platform.dead-letter', entityId: id, before, after },
        ]);
      }
      return { id, state: 'replayed' };
    });
  }
}
