import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Clock, DomainError } from '#shared-kernel';
import { Database, type PlatformSchema } from '#platform/persistence';

/** The caller's `Idempotency-Key` with a digest of caller, route and content. */
export interface IdempotentRequest {
  readonly key: string;
  readonly fingerprint: string;
  replayed: boolean;
}

const current = new AsyncLocalStorage<IdempotentRequest>();

export class IdempotencyKeyReused extends DomainError {
  constructor() {
    super({
      code: 'http.idempotency-key-reused',
      kind: 'invalid',
      da: 'Idempotency-Key er brugt før til en anden forespørgsel. Brug en ny nøgle til en ny forespørgsel.',
      en: 'This Idempotency-Key was used before for another request. Use a new key for a new request.',
      errors: [{ pointer: '#/headers/idempotency-key', code: 'reused', da: 'Er brugt før', en: 'Was used before' }],
    });
  }
}

export class RequestStillRunning extends DomainError {
  constructor() {
    super({
      code: 'http.request-still-running',
      kind: 'conflict',
      da: 'En forespørgsel med samme Idempotency-Key er endnu i gang. Prøv igen om lidt.',
      en: 'A request with the same Idempotency-Key is still running. Try again shortly.',
    });
  }
}

/** Stores a command's result together with its effect, so that a repeated request gets the same result. */
@Injectable()
export class Idempotency {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Runs `handle` with all its commands as one idempotent request of the caller. */
  static run<T>(request: IdempotentRequest, handle: () => T): T {
    return current.run(request, handle);
  }

  /**
   * Runs one of several commands of a request, whose result is stored under the key of the request and its own name. The request
   * counts as replayed if one of its parts was.
   */
  static async part<T>(name: string, handle: () => Promise<T>): Promise<T> {
    const request = current.getStore();
    if (!request) return handle();
    const part = { ...request, key: `${request.key} ${name}` };
    const result = await current.run(part, handle);
    request.replayed ||= part.replayed;
    return result;
  }

  /** Deletes results stored before then; a repeated request would be executed again. */
  async forget(companyId: string, before: Date): Promise<void> {
    await this.database
      .kysely<PlatformSchema>()
      .deleteFrom('platform.idempotency_key')
      .where('company_id', '=', companyId)
      .where('created_at', '<', before)
      .execute();
  }

  /** Inside the command's transaction: returns the stored result, or executes the work and stores its result. */
  async once<A>(companyId: string, work: () => Promise<A>): Promise<A> {
    const request = current.getStore();
    if (!request) return work();
    const { key, fingerprint } = request;
    const db = this.database.kysely<PlatformSchema>();
    const lock = await sql<{ mine: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended(${`idempotency ${companyId} ${key}`}, 0)) as mine`.execute(db);
    if (!lock.rows[0]?.mine) throw new RequestStillRunning();
    const earlier = await db
      .selectFrom('platform.idempotency_key')
      .select(['fingerprint', 'answer'])
      .where('company_id', '=', companyId)
      .where('key', '=', key)
      .executeTakeFirst();
    if (earlier) {
      if (earlier.fingerprint !== fingerprint) throw new IdempotencyKeyReused();
      request.replayed = true;
      return earlier.answer as A;
    }
    const answer = await work();
    await db
      .insertInto('platform.idempotency_key')
      .values({
        company_id: companyId,
        key,
        fingerprint,
        answer: JSON.stringify(answer ?? null),
        created_at: this.clock.now(),
      })
      .execute();
    return answer;
  }
}
