import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { Companies } from '#platform/tenancy';
import { UnitOfWork } from '#platform/transactions';
import { Spans, Trace } from '#platform/observability';
import { asUpkeep } from '#platform/persistence';
import { JobQueue } from './job-queue.js';
import { ReactionFailures, reasonOf } from './reaction-failures.js';
import { type TimedUpkeep, type TimedWork, TIMER, type TimerDefinition } from './timer.js';

/** Processes that start at the same time trigger a single run. */
const STARTS_TOGETHER_SECONDS = 30;

interface RegisteredTimer extends TimerDefinition {
  readonly work: TimedWork | TimedUpkeep;
}

/** Runs the timers of the loaded modules. */
@Injectable()
export class Timers implements OnApplicationBootstrap {
  private readonly log = new Logger(Timers.name);

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    private readonly queue: JobQueue,
    private readonly companies: Companies,
    private readonly unitOfWork: UnitOfWork,
    private readonly bus: CommandBus,
    private readonly failures: ReactionFailures,
    private readonly options: { readonly work: boolean },
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.options.work) return;
    await this.queue.start();
    const timers = this.all();
    await this.queue.ensure(timers.map(({ name }) => name));
    await Promise.all(timers.map((timer) => this.begin(timer)));
  }

  private async begin({ name, cron }: RegisteredTimer): Promise<void> {
    const { boss } = this.queue;
    await boss.schedule(name, cron, {}, { tz: 'Europe/Copenhagen' });
    await this.queue.work(name, 5, () => this.run(name));
    // Catches up on runs that were due while no process was running.
    await boss.send(name, {}, { singletonKey: 'start', singletonSeconds: STARTS_TOGETHER_SECONDS });
  }

  /** Runs for each company; a failure does not stop the others, and is listed among the failures. */
  async run(name: string): Promise<void> {
    const timer = this.all().find((candidate) => candidate.name === name);
    if (!timer) throw new Error(`Unknown timer ${name}`);
    const { work } = timer;
    return asUpkeep(() => this.perform(name, work));
  }

  private async perform(name: string, work: TimedWork | TimedUpkeep): Promise<void> {
    if ('perform' in work) return this.keepUp(name, work);
    for (const companyId of await this.companies.ids()) {
      const trace = { correlationId: randomUUID(), causationId: null, actor: `timer:${name}`, companyId };
      await Trace.run(trace, () =>
        Spans.run(`timer ${name}`, { mayBegin: true }, () => this.runFor(companyId, name, work)),
      );
    }
  }

  private async runFor(companyId: string, name: string, work: TimedWork): Promise<void> {
    const job = { companyId, reaction: name, stream: 'timer' };
    try {
      await this.unitOfWork.run(companyId, async () => {
        await this.bus.execute(work.command(companyId));
        await this.failures.mended(job);
      });
    } catch (error) {
      this.log.error({ msg: 'Timer failed for a company', timer: name, reason: reasonOf(error), err: error });
      await this.failures.failed(job, error);
    }
  }

  /** Retried by the queue if it fails. */
  private async keepUp(name: string, work: TimedUpkeep): Promise<void> {
    try {
      await work.perform();
    } catch (error) {
      this.log.error({ msg: 'Timer failed', timer: name, reason: reasonOf(error), err: error });
      throw error;
    }
  }

  private all(): RegisteredTimer[] {
    return this.discovery.getProviders().flatMap(({ instance, metatype }) => {
      const definition = metatype && this.reflector.get<TimerDefinition | undefined>(TIMER, metatype);
      return instance && definition ? { ...definition, work: instance as TimedWork | TimedUpkeep } : [];
    });
  }
}
