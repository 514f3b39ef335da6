import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type EntityManager,
  type EntityMetadata,
  type EventSubscriber,
  type FlushEventArgs,
  MikroORM,
} from '@mikro-orm/postgresql';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { ExponentialBackoff, handleWhen, retry } from 'cockatiel';
import { Aggregate } from '#shared-kernel';
import { Spans, Trace, type TraceContext } from '#platform/observability';
import { COMPANIES_VARIABLE, Database, ReadReplica } from '#platform/persistence';
import { type AuditedChange, AuditTrail, describeChange, describeCreation, describeUpdate } from './audit-trail.js';
import { EventLog, type RecordedEvent } from '#platform/events';
import { changeOf, type TrackedAggregate, updateChanged, valuesOf } from './changed-rows.js';
import { storedVersion } from './stored-version.js';
import { insertNew } from './new-rows.js';

interface OpenTransaction {
  readonly companies: readonly string[];
  readonly readOnly: boolean;
  readonly added: AddedAggregate[];
  readonly tracked: TrackedAggregate[];
  /** Collected during the flush and written right after it. */
  readonly events: RecordedEvent[];
  readonly changes: AuditedChange[];
  /** Changed aggregates whose changes belong to another caller than the one who saves them. */
  readonly callers: Map<object, TraceContext>;
}

interface AddedAggregate {
  readonly aggregate: Aggregate;
  readonly trace: TraceContext;
}

const open = new AsyncLocalStorage<OpenTransaction>();

const IN_DATABASE = { kind: 'client', attributes: { 'db.system.name': 'postgresql' } } as const;

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const UNIQUE_VIOLATION = '23505';

/**
 * Concurrent writers of one stream collide on its row (`platform.event_stream`), concurrent creators of the same thing
 * on a unique key named `…_identity`; the second one must decide again on fresh state.
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

/** The only place that opens a transaction, scopes it to a company and retries after a lost race. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly orm: MikroORM,
    private readonly eventLog: EventLog,
    private readonly auditTrail: AuditTrail,
    private readonly database: Database,
    @Optional() @Inject(ReadReplica) private readonly replica: ReadReplica | null = null,
  ) {
    orm.em.getEventManager().registerSubscriber(collectWhatIsFlushed);
  }

  /** Commits state, events, jobs and audit of `work` atomically. `work` may run more than once. */
  async run<T>(companyId: string, work: () => Promise<T>): Promise<T> {
    const outer = open.getStore();
    if (outer) {
      if (outer.readOnly) throw new Error('A query must not write');
      return joined(outer, companyId, work);
    }
    return whenOvertaken.execute(() => this.once([companyId], work));
  }

  /** One transaction for several companies, each limited to its own rows. Not retried: the caller has a fallback. */
  runTogether<T>(companyIds: readonly string[], work: () => Promise<T>): Promise<T> {
    if (open.getStore()) throw new Error('A transaction is open already');
    return this.once(companyIds, work);
  }

  /**
   * Adds a new aggregate. All that are added are inserted together, one statement per class, as the mapper would insert
   * them but without change tracking: changes made after the save are not noticed.
   */
  add(aggregate: Aggregate): void {
    const transaction = open.getStore();
    if (!transaction) throw new Error('An aggregate was added outside a command');
    transaction.added.push({ aggregate, trace: Trace.current() });
  }

  /**
   * Attributes what the aggregate has recorded so far to the current caller, in events and audit: a transaction may
   * serve several callers, and is saved by none of them.
   */
  attribute(aggregate: Aggregate): void {
    const transaction = open.getStore();
    if (!transaction) throw new Error('An aggregate was changed outside a command');
    const trace = Trace.current();
    const events = eventsOf(aggregate, trace);
    if (events.length === 0) return;
    transaction.events.push(...events);
    transaction.callers.set(aggregate, trace);
  }

  /**
   * Tracks aggregates that were read without the mapper's identity map. What changed in them is written together, one
   * statement for all in which the same properties changed; audit and events are as the mapper's.
   */
  track(aggregates: readonly Aggregate[]): void {
    const transaction = open.getStore();
    if (!transaction) throw new Error('An aggregate was read for a change outside a command');
    transaction.tracked.push(...aggregates.map((aggregate) => ({ aggregate, before: valuesOf(aggregate) })));
  }

  /** Does the part of a batch that belongs to one stream: what it records is caused by the event of that stream. */
  about<T>(stream: string, work: () => T): T {
    return Trace.about(stream, work);
  }

  private once<T>(companies: readonly string[], work: () => Promise<T>): Promise<T> {
    return Spans.run('transaction', IN_DATABASE, () =>
      this.fork(companies).transactional((em) =>
        open.run(transactionOf(companies, false), async () => {
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
    return this.fork([companyId]).transactional(() => open.run(transactionOf([companyId], true), work), {
      readOnly: true,
    });
  }

  /** As `read`, by the replica if there is one that has everything that was committed until now. */
  readFromReplica<T>(companyId: string, work: () => Promise<T>): Promise<T> {
    if (!this.replica || open.getStore()) return this.read(companyId, work);
    return this.replica.read(
      (orm, catchUp) =>
        this.fork([companyId], orm.em).transactional(
          async (em) => {
            await catchUp(em);
            return open.run(transactionOf([companyId], true), work);
          },
          { readOnly: true },
        ),
      () => this.read(companyId, work),
    );
  }

  /** Flushes pending changes, so that SQL in the same transaction sees them. */
  async flush(): Promise<void> {
    await this.save(this.orm.em.getContext());
  }

  /** The version of a stored aggregate, which no other transaction changes until this one ends; null if there is none. */
  versionOf(companyId: string, asked: { readonly stream: string; readonly key: Readonly<Record<string, string>> }) {
    return storedVersion(this.database, [...this.orm.getMetadata().getAll().values()], companyId, asked);
  }

  private insertAdded(em: EntityManager, { added, events, changes }: OpenTransaction): Promise<void>[] {
    const byClass = new Map<EntityMetadata, Aggregate[]>();
    for (const { aggregate, trace } of added.splice(0)) {
      const meta: EntityMetadata = em.getMetadata().get(aggregate.constructor as new () => Aggregate);
      const made = byClass.get(meta);
      if (made) made.push(aggregate);
      else byClass.set(meta, [aggregate]);
      events.push(...eventsOf(aggregate, trace));
      changes.push({ ...describeCreation(meta, aggregate), trace });
    }
    return [...byClass].map(([meta, made]) => insertNew(this.database, meta, made));
  }

  private updateTracked(em: EntityManager, transaction: OpenTransaction): Promise<void>[] {
    const { tracked, events, changes } = transaction;
    const byClass = new Map<EntityMetadata, ReturnType<typeof changeOf>[]>();
    for (const one of tracked) {
      const { aggregate } = one;
      const meta: EntityMetadata = em.getMetadata().get(aggregate.constructor as new () => Aggregate);
      const change = changeOf(meta, one);
      if (change.changed.length === 0) continue;
      const caller = transaction.callers.get(aggregate);
      const trace = caller ?? Trace.ofStream(aggregate.stream);
      const recorded = eventsOf(aggregate, trace);
      if (recorded.length === 0 && !caller) throw new Error(withoutEvent(meta));
      const changed = byClass.get(meta);
      if (changed) changed.push(change);
      else byClass.set(meta, [change]);
      events.push(...recorded);
      changes.push({ ...describeUpdate(meta, change), trace });
      one.before = valuesOf(aggregate);
    }
    return [...byClass].map(([meta, changed]) => updateChanged(this.database, meta, changed));
  }

  private fork(companies: readonly string[], em: EntityManager = this.orm.em): EntityManager {
    return em.fork({
      session: { variables: { [COMPANIES_VARIABLE]: companies.join(','), ...this.database.limits() } },
    });
  }

  private async save(em: EntityManager): Promise<void> {
    await em.flush();
    const transaction = open.getStore();
    if (!transaction) return;
    const written = [...this.insertAdded(em, transaction), ...this.updateTracked(em, transaction)];
    // Issued without waiting, so that they are pipelined.
    await Promise.all([
      ...written,
      this.eventLog.append(transaction.events.splice(0)),
      this.auditTrail.append(transaction.changes.splice(0)),
    ]);
  }
}

function transactionOf(companies: readonly string[], readOnly: boolean): OpenTransaction {
  return { companies, readOnly, added: [], tracked: [], events: [], changes: [], callers: new Map() };
}

function joined<T>(outer: OpenTransaction, companyId: string, work: () => Promise<T>): Promise<T> {
  if (!outer.companies.includes(companyId)) throw new Error('A transaction belongs to the companies it was opened for');
  return work();
}

function eventsOf(aggregate: Aggregate, trace?: TraceContext): RecordedEvent[] {
  const released = aggregate.releaseEvents();
  return released.map((event, index) => ({
    companyId: aggregate.companyId,
    stream: aggregate.stream,
    version: aggregate.version - released.length + index + 1,
    event,
    ...(trace && { trace }),
  }));
}

const withoutEvent = ({ className }: EntityMetadata): string => `${className} was changed without recording an event`;

const collectWhatIsFlushed: EventSubscriber = {
  onFlush({ uow }: FlushEventArgs): void {
    const transaction = open.getStore();
    for (const changeSet of uow.getChangeSets()) {
      if (!transaction) throw new Error(`${changeSet.meta.className} was changed outside a command`);
      const { entity } = changeSet;
      const caller = transaction.callers.get(entity);
      transaction.changes.push({ ...describeChange(changeSet), ...(caller && { trace: caller }) });
      if (!(entity instanceof Aggregate)) continue;
      const events = eventsOf(entity);
      if (events.length === 0 && !caller) throw new Error(withoutEvent(changeSet.meta));
      transaction.events.push(...events);
    }
  },
};
