import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { TaskIntake } from '#case-intake/contracts';
import { UnitOfWork, type Waiting } from '#platform/transactions';
import { Clock, Ids } from '#shared-kernel';
import { ModuleStatus } from '#subscription/contracts';
import { type IdentifiedToken, SecurityTokens } from '#tokens/contracts';
import { Deliveries } from '../domain/deliveries.js';
import { stateOf } from '../domain/delivery.js';
import { type AcceptDelivery, type AcceptedDelivery, HandOverTasks, senderOf } from './accept-delivery.js';

interface Candidate extends Waiting<AcceptDelivery> {
  readonly position: number;
  readonly sender: NonNullable<ReturnType<typeof senderOf>>;
  /** Scalepoint's GUIDs of its usable tasks. */
  readonly scalepointTaskIds: readonly string[];
}

/** A message that brings nothing but new tasks, from somebody who is known. */
interface Plain extends Candidate {
  readonly token: IdentifiedToken;
}

/**
 * Stores several messages in one transaction, for whatever companies they are: asked and written a set at a time.
 *
 * It takes only messages of known senders of which every task is new. Refusals, repeats and updates are seldom, and are
 * left to `AcceptDelivery`, which answers the others as this does.
 */
export class AcceptTogether extends Command<(AcceptedDelivery | undefined)[]> {
  constructor(readonly waiting: readonly Waiting<AcceptDelivery>[]) {
    super();
  }
}

@CommandHandler(AcceptTogether)
export class AcceptTogetherHandler implements ICommandHandler<AcceptTogether> {
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
  async execute({ waiting }: AcceptTogether): Promise<(AcceptedDelivery | undefined)[]> {
    const companies = [...new Set(waiting.map(({ command }) => command.companyId))];
    return this.unitOfWork.runTogether(companies, async () => {
      const answers = new Array<AcceptedDelivery | undefined>(waiting.length).fill(undefined);
      const plain = await this.plainAmong(withTasksOfTheirOwn(waiting), companies);
      if (plain.length === 0) return answers;
      const receivedAt = this.clock.now();
      const stored = plain.map(({ command, position, token, correlationId, traced }) => {
        const { channel, contentType, size, masked: raw, tasks } = command.message;
        const { companyId } = command;
        const received = { companyId, id: this.ids.next(), receivedAt, channel, contentType, size, raw };
        const results = traced(() => this.handOver.handOverNew(received, token, tasks));
        answers[position] = { deliveryId: received.id, refusal: null, results };
        const { tokenId, insurerId } = token;
        return { ...received, state: stateOf(results), reason: null, results, tokenId, insurerId, correlationId };
      });
      // Asked for at once, so that they travel together with what the unit of work writes.
      await Promise.all([
        this.unitOfWork.flush(),
        this.deliveries.addAll(stored),
        ...onePerToken(plain).map(({ command, token }) =>
          this.tokens.used(command.companyId, token.tokenId, receivedAt),
        ),
      ]);
      return answers;
    });
  }

  private async plainAmong(candidates: readonly Candidate[], companies: readonly string[]): Promise<Plain[]> {
    const named = candidates.flatMap(({ command: { companyId }, scalepointTaskIds }, index) =>
      scalepointTaskIds.map((scalepointTaskId) => ({ index, companyId, scalepointTaskId })),
    );
    const [active, tokens, isKnown] = await Promise.all([
      this.moduleStatus.activeAmong(companies),
      this.tokens.identifyAll(candidates.map(({ command: { companyId }, sender }) => ({ companyId, ...sender }))),
      this.intake.known(named),
    ]);
    const stale = new Set(named.filter((_, index) => isKnown[index]).map(({ index }) => index));
    return candidates.flatMap((candidate, index) => {
      const token = tokens[index];
      return token && !stale.has(index) && active.has(candidate.command.companyId) ? { ...candidate, token } : [];
    });
  }
}

/** Those with a token, at least one usable task, and no task that they or a message before them name too. */
function withTasksOfTheirOwn(waiting: readonly Waiting<AcceptDelivery>[]): Candidate[] {
  const named = new Set<string>();
  return waiting.flatMap((entry, position) => {
    const { companyId, message } = entry.command;
    const sender = senderOf(message);
    const scalepointTaskIds = message.tasks.flatMap((read) => (read.ok ? read.task.scalepointTaskId : []));
    const keys = new Set(scalepointTaskIds.map((scalepointTaskId) => `${companyId} ${scalepointTaskId}`));
    const isOwn = keys.size > 0 && keys.size === scalepointTaskIds.length && [...keys].every((key) => !named.has(key));
    for (const key of keys) named.add(key);
    return sender && isOwn ? { ...entry, position, sender, scalepointTaskIds } : [];
  });
}

function onePerToken(plain: readonly Plain[]): Plain[] {
  return [...new Map(plain.map((one) => [one.token.tokenId, one])).values()];
}
