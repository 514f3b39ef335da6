import { randomUUID } from 'node:crypto';
import type { FaultKind, Faults } from '../faults.js';
import { requireLoopback } from '../loopback.js';
import { pauseUnless } from '../pause.js';
import type { SimulatorRecord } from '../record.js';
import type { Registrations } from '../registrations.js';
import type { Random } from '../tasks/random.js';
import { planPush } from './push-plan.js';
import { pushSchema } from './push-request.js';
import type { Delivery, Push, PushReport, PushRequest } from './push-request.js';
import { deliver } from './sender.js';

const OF_A_PUSH: ReadonlySet<FaultKind> = new Set(['duplicate', 'reorder']);

interface Surroundings {
  registrations: Registrations;
  faults: Faults;
  record: SimulatorRecord;
  random: Random;
  now: () => Date;
  /** The simulator's own address. */
  site: () => string;
}

/** Sends tasks to modules, and stores the report of each push. */
export class Pusher {
  readonly #reports = new Map<string, PushReport>();
  readonly #running = new Set<Promise<unknown>>();
  #closing = new AbortController();

  constructor(private readonly surroundings: Surroundings) {}

  /** Sends everything and returns the outcome. @throws as `start`. */
  async push(request: PushRequest): Promise<PushReport> {
    const { report, done } = this.start(request);
    await done;
    return report;
  }

  /**
   * Starts sending; `report` is filled until `done` resolves.
   * @throws ZodError naming the field, Refusal (`url-not-loopback`, `no-security-token`, …): then nothing is sent.
   */
  start(request: PushRequest): { report: PushReport; done: Promise<void> } {
    const push = pushSchema.parse(request);
    requireLoopback(push.url);
    const { registrations, now, site } = this.surroundings;
    const queue = this.#withFaults(planPush(push, { registrations, now, site: site() }));
    const report: PushReport = {
      pushId: randomUUID(),
      state: 'running',
      planned: queue.length,
      delivered: 0,
      refused: 0,
      gaveUp: 0,
      deliveries: [],
    };
    this.#reports.set(report.pushId, report);
    const done = this.#run(queue, push, report);
    this.#running.add(done);
    void done.finally(() => this.#running.delete(done));
    return { report, done };
  }

  report(pushId: string): PushReport | undefined {
    return this.#reports.get(pushId);
  }

  reports(): Omit<PushReport, 'deliveries'>[] {
    return [...this.#reports.values()].map(({ deliveries: _, ...totals }) => totals);
  }

  /** Stops sending; requests in flight are aborted. */
  async stop(): Promise<void> {
    this.#closing.abort();
    await Promise.all(this.#running);
    this.#closing = new AbortController();
  }

  /** The faults `duplicate` and `reorder` on `push` apply to every delivery of the affected pushes. */
  #withFaults(deliveries: Delivery[]): Delivery[] {
    const { faults, random } = this.surroundings;
    const kinds = new Set(faults.take('push', OF_A_PUSH).map((fault) => fault.kind));
    const copied = kinds.has('duplicate')
      ? deliveries.flatMap((delivery) => [delivery, { ...delivery, deliveryId: randomUUID() }])
      : deliveries;
    return kinds.has('reorder') ? random.shuffled(copied) : copied;
  }

  async #run(queue: Delivery[], push: Push, report: PushReport): Promise<void> {
    let next = 0;
    const { faults, record, now } = this.surroundings;
    const closing = this.#closing.signal;
    const sender = async () => {
      for (let delivery = queue[next++]; delivery && !closing.aborted; delivery = queue[next++]) {
        if (push.paceMs > 0) await pauseUnless(closing, push.paceMs);
        const outcome = await deliver(delivery, push, report.pushId, { faults, record, now, closing });
        report.deliveries.push(outcome);
        if (outcome.outcome === 'delivered') report.delivered++;
        else if (outcome.outcome === 'refused') report.refused++;
        else report.gaveUp++;
      }
    };
    await Promise.all(Array.from({ length: push.concurrency }, sender));
    report.state = 'done';
  }
}
