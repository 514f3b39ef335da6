import { Injectable } from '@nestjs/common';
import { TaskIntake } from '#case-intake/contracts';
import { UnitOfWork, type Waiting } from '#platform/cqrs';
import { Clock, Ids } from '#shared-kernel';
import { ModuleStatus } from '#subscription/contracts';
import { type IdentifiedToken, SecurityTokens } from '#tokens/contracts';
import { Deliveries } from '../domain/deliveries.js';
import { stateOf } from '../domain/delivery.js';
import { type AcceptDelivery, type AcceptedDelivery, senderOf } from './accept-delivery.js';
import { HandOverTasks } from './hand-over-tasks.js';

/** A message that brings nothing but new tasks, from somebody who is known. */
interface Plain extends Waiting<AcceptDelivery> {
  readonly position: number;
  readonly token: IdentifiedToken;
}

/**
 * Stores several messages in one transaction, for whatever companies they are: asked and written a set at a time.
 *
 * It takes only messages of known senders of which every task is new. Refusals, repeats and updates are seldom, and are
 * left to `AcceptDelivery`, which answers the others as this does.
 */
@Injectable()
export class AcceptTogether {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly moduleStatus: ModuleStatus,
    private readonly tokens: SecurityTokens,
    private readonly intake: TaskIntake,
    private readonly deliveries: Deliveries,
    private readonly handOver: HandOverTasks,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** In the order of `waiting`; `undefined` for a message that it does not take. */
  async execute(waiting: readonly Waiting<AcceptDelivery>[]): Promise<(AcceptedDelivery | undefined)[]> {
    const companies = [...new Set(waiting.map(({ command }) => command.companyId))];
    return this.unitOfWork.runTogether(companies, async () => {
      const answers = new Array<AcceptedDelivery | undefined>(waiting.length).fill(undefined);
      const plain = await this.withNewTasks(await this.withKnownSender(waiting, companies));
      if (plain.length === 0) return answers;
      const receivedAt = this.clock.now();
      const stored = plain.map(({ command, position, token, correlationId, traced }) => {
        const { channel, contentType, size, masked: raw, tasks } = command.message;
        const { companyId } = command;
        const received = { companyId, id: this.ids.next(), receivedAt, channel, contentType, size, raw };
        const results = traced(() => this.handOver.new(received, token, tasks));
        answers[position] = { deliveryId: received.id, refusal: null, results };
        const { tokenId, insurerId } = token;
        return { ...received, state: stateOf(results), reason: null, results, tokenId, insurerId, correlationId };
      });
      await this.deliveries.addAll(stored);
      for (const { command, token } of onePerToken(plain)) {
        await this.tokens.used(command.companyId, token.tokenId, receivedAt);
      }
      return answers;
    });
  }

  private async withKnownSender(
    waiting: readonly Waiting<AcceptDelivery>[],
    companies: readonly string[],
  ): Promise<Plain[]> {
    const active = await this.moduleStatus.activeAmong(companies);
    const asked = waiting.flatMap(({ command }, position) => {
      const sender = active.has(command.companyId) ? senderOf(command.message) : null;
      return sender ? { position, companyId: command.companyId, ...sender } : [];
    });
    const tokens = await this.tokens.identifyAll(asked);
    return asked.flatMap(({ position }, index) => {
      const [entry, token] = [waiting[position], tokens[index]];
      return entry && token ? { ...entry, position, token } : [];
    });
  }

  /** Of two messages about one task, the first: the other is an update or a repeat of it. */
  private async withNewTasks(known: readonly Plain[]): Promise<Plain[]> {
    const named = new Set<string>();
    const first = known.filter(({ command: { companyId, message } }) => {
      const tasks = message.tasks.flatMap((read) => (read.ok ? `${companyId} ${read.task.taskId}` : []));
      const isFirst =
        tasks.length > 0 && new Set(tasks).size === tasks.length && !tasks.some((task) => named.has(task));
      for (const task of tasks) named.add(task);
      return isFirst;
    });
    const asked = first.flatMap(({ command: { companyId, message } }, index) =>
      message.tasks.flatMap((read) => (read.ok ? { index, companyId, taskId: read.task.taskId } : [])),
    );
    const isKnown = await this.intake.known(asked);
    const stale = new Set(asked.filter((_, index) => isKnown[index]).map(({ index }) => index));
    return first.filter((_, index) => !stale.has(index));
  }
}

function onePerToken(plain: readonly Plain[]): Iterable<Plain> {
  return new Map(plain.map((one) => [one.token.tokenId, one])).values();
}
