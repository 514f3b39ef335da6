import { AsyncLocalStorage } from 'node:async_hooks';
import { type EntityManager, type EventSubscriber, type FlushEventArgs, MikroORM } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { ExponentialBackoff, handleWhen, retry } from 'cockatiel';
import { Aggregate } from '#shared-kernel';
import { COMPANIES_VARIABLE } from '#platform/persistence';
import { type AuditedChange, AuditTrail, describeChange } from './audit-trail.js';
import { EventLog, type RecordedEvent } from './event-log.js';

interface OpenTransaction {
  readonly companyId: string;
  readonly readOnly: boolean;
  /** Collected while the mapper writes, and written right after it. */
  readonly events: RecordedEvent[];
  readonly changes: AuditedChange[];
}

const open = new AsyncLocalStorage<OpenTransaction>();

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const UNIQUE_VIOLATION = '23505';

/**
 * Two writers of one stream meet in the event log's key, two that make the same thing in a unique key named `…_identity`;
 * the one who came second must decide again on fresh state.
 */
export function wasOvertaken(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code === UNIQUE_VIOLATION) return constraint === 'event_pkey' || !!constraint?.endsWith('_identity');
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}

const whenOvertaken = retry(handleWhen(wasOvertaken), {
  maxAttempts: 6,
  backoff: new ExponentialBackoff({ initialDelay: 5, maxDelay: 250 }),
});

/** The one place that opens a transaction, scopes it to a company and tries again when another one was faster. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly orm: MikroORM,
    private readonly eventLog: EventLog,
    private readonly auditTrail: AuditTrail,
  ) {
    orm.em.getEventManager().registerSubscriber(collectWhatIsFlushed);
  }

  /** State, events, jobs and audit of `work` are committed together or not at all. `work` may run more than once. */
  async run<T>(companyId: string, work: () => Promise<T>): Promise<T> {
    const outer = open.getStore();
    if (outer) {
      if (outer.readOnly) throw new Error('A query must not write');
      return joined(outer, companyId, work);
    }
    return whenOvertaken.execute(() =>
      this.fork(companyId).transactional((em) =>
        open.run({ companyId, readOnly: false, events: [], changes: [] }, async () => {
          const result = await work();
          await this.save(em);
          return result;
        }),
      ),
    );
  }

  /** A read-only transaction, or the open one when a command reads what it has just written. */
  async read<T>(companyId: string, work: () => Promise<T>): Promise<T> {
    const outer = open.getStore();
    if (outer) return joined(outer, companyId, work);
    return this.fork(companyId).transactional(
      () => open.run({ companyId, readOnly: true, events: [], changes: [] }, work),
      { readOnly: true },
    );
  }

  /** Writes what is pending, so that SQL in the same transaction sees it. */
  async flush(): Promise<void> {
    await this.save(this.orm.em.getContext());
  }

  private fork(companyId: string): EntityManager {
    return this.orm.em.fork({ session: { variables: { [COMPANIES_VARIABLE]: companyId } } });
  }

  private async save(em: EntityManager): Promise<void> {
    await em.flush();
    const transaction = open.getStore();
    if (!transaction) return;
    await this.eventLog.append(transaction.events.splice(0));
    await this.auditTrail.append(transaction.changes.splice(0));
  }
}

function joined<T>(outer: OpenTransaction, companyId: string, work: () => Promise<T>): Promise<T> {
  if (outer.companyId !== companyId) throw new Error('A transaction belongs to one company');
  return work();
}

const collectWhatIsFlushed: EventSubscriber = {
  onFlush({ uow }: FlushEventArgs): void {
    const transaction = open.getStore();
    for (const changeSet of uow.getChangeSets()) {
      if (!transaction) throw new Error(`${changeSet.meta.className} was changed outside a command`);
      transaction.changes.push(describeChange(changeSet));
      const { entity } = changeSet;
      if (!(entity instanceof Aggregate)) continue;
      const released = entity.releaseEvents();
      if (released.length === 0) throw new Error(`${changeSet.meta.className} was changed without recording an event`);
      released.forEach((event, index) =>
        transaction.events.push({
          companyId: entity.companyId,
          stream: entity.stream,
          version: entity.version - released.length + index + 1,
          event,
        }),
      );
    }
  },
};
