import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type ReceivedTask, ReceiveTasks, type TaskDelivery, type TaskReceipt } from '#case-intake/contracts';
import { BatchCommand } from '#platform/cqrs';
import { EventLog, type RecordedEvent } from '#platform/events';
import { Trace } from '#platform/observability';
import { UnitOfWork } from '#platform/transactions';
import { Clock, type DomainError, type FieldRefusal, Ids } from '#shared-kernel';
import { ModuleNotActive, ModuleStatus } from '#subscription/contracts';
import { type IdentifiedToken, SecurityTokens, type TokenQuestion, UnknownSecurityToken } from '#tokens/contracts';
import { Deliveries, type StoredDelivery } from '../domain/deliveries.js';
import { type DeliveredTaskResult, type DeliveryReason, failureOf, stateOf } from '../domain/delivery.js';

/** One task of a message as the wire parsed it: usable, with the fields that were left out, or invalid with reasons. */
export type ReadTask =
  | {
      readonly ok: true;
      readonly task: TaskDelivery;
      readonly fingerprint: string;
      /** Fields that were missing or could not be used. */
      readonly leftOut: readonly FieldRefusal[];
    }
  | { readonly ok: false; readonly scalepointTaskId: string | null; readonly reasons: readonly FieldRefusal[] };

interface Content {
  readonly contentType: string | null;
  /** Bytes received. */
  readonly size: number;
  /** The copy to store, without CPR numbers and secrets. */
  readonly masked: string;
  readonly tasks: readonly ReadTask[];
}

/** A message that Scalepoint pushed; the security token identifies its sender. */
export interface PushedMessage extends Content {
  readonly channel: 'json' | 'form';
  readonly securityToken: string | null;
}

/** An event that was fetched from Scalepoint's feed; its alias identifies the insurer. */
export interface FetchedMessage extends Content {
  readonly channel: 'poll';
  readonly alias: string | null;
  readonly subAlias: string | null;
  /** Why the event could not be read. */
  readonly fault: DeliveryReason | null;
}

export interface ArrivedMessage {
  readonly companyId: string;
  /** The correlation id of the request that delivered it. */
  readonly correlationId: string;
  readonly message: PushedMessage | FetchedMessage;
}

export type AcceptedDelivery =
  | { readonly refusal: null; readonly deliveryId: string; readonly results: readonly DeliveredTaskResult[] }
  | { readonly refusal: DomainError };

/**
 * Stores messages together with their tasks, then answers: one message or many, of one company or several, in one
 * transaction and with the same number of statements.
 *
 * A pushed message of an unknown sender, or of a company without the module, is not stored: its refusal is returned
 * instead of thrown, so that the others of the batch are accepted. A fetched message is never sent again, so it is stored
 * as failed instead and can be reprocessed. A repeated message gets the first answer again.
 */
export class AcceptDeliveries extends BatchCommand<ArrivedMessage, AcceptedDelivery> {}

@CommandHandler(AcceptDeliveries)
export class AcceptDeliveriesHandler implements ICommandHandler<AcceptDeliveries> {
  constructor(
    private readonly bus: CommandBus,
    private readonly unitOfWork: UnitOfWork,
    private readonly moduleStatus: ModuleStatus,
    private readonly tokens: SecurityTokens,
    private readonly deliveries: Deliveries,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly events: EventLog,
  ) {}

  async execute({ items }: AcceptDeliveries): Promise<AcceptedDelivery[]> {
    const admissions = await this.admit(items);
    const admitted = [...new Set(admissions.filter((one) => one instanceof Admitted))];
    for (const one of aliasesToLearn(admitted)) {
      await this.tokens.learnAlias(one.companyId, one.tokenId, one.alias, one.subAlias);
    }
    await this.receiveTasks(admitted.filter(({ fault }) => fault === null));
    const stored = admitted.map((one) => one.delivery());
    // Issued without waiting, so that they are pipelined with the tasks and their events.
    await Promise.all([
      this.unitOfWork.flush(),
      this.deliveries.addAll(stored),
      this.events.append(stored.flatMap(failureToTell)),
      ...lastUses(admitted).map(({ companyId, tokenId, at }) => this.tokens.used(companyId, tokenId, at)),
    ]);
    return admissions.map((one) => (one instanceof Admitted ? one.answer() : one));
  }

  /** What each message comes to: its answer where that is known already, otherwise how to store it. */
  private async admit(items: readonly ArrivedMessage[]): Promise<(AcceptedDelivery | Admitted)[]> {
    const [active, tokens, earlier] = await Promise.all([
      this.moduleStatus.activeAmong([...new Set(items.map(({ companyId }) => companyId))]),
      this.tokens.identifyAll(items.map(senderOf)),
      this.deliveries.ofMessages(items.map(({ companyId, message }) => ({ companyId, raw: message.masked }))),
    ]);
    const receivedAt = this.clock.now();
    const inThisBatch = new Map<string, Admitted>();
    return items.map((item, index) => {
      const { companyId, message } = item;
      const token = tokens[index] ?? null;
      const refusal = active.has(companyId) ? (token ? null : new UnknownSecurityToken()) : new ModuleNotActive();
      if (refusal && message.channel !== 'poll') return { refusal };
      const key = `${companyId} ${message.masked}`;
      const known = earlier[index];
      if (token && known) return { refusal: null, deliveryId: known.id, results: known.results };
      const repeated = inThisBatch.get(key);
      if (token && repeated) return repeated;
      const fault = message.channel === 'poll' ? (message.fault ?? refusal) : null;
      const admitted = new Admitted(item, this.ids.next(), receivedAt, token, fault);
      inThisBatch.set(key, admitted);
      return admitted;
    });
  }

  private async receiveTasks(admitted: readonly Admitted[]): Promise<void> {
    const tasks = admitted.flatMap((one) =>
      one.token ? tasksToReceive(one, one.token, { ...one.arrived, tasks: one.arrived.message.tasks }) : [],
    );
    const receive = () => this.bus.execute<ReceiveTasks, TaskReceipt[]>(new ReceiveTasks(tasks));
    const receipts = tasks.length > 0 ? await Trace.with({ actor: 'scalepoint' }, receive) : [];
    const given = receipts.values();
    for (const one of admitted) one.results = resultsOf(one.arrived.message.tasks, given);
  }
}

/** A message that is stored. */
class Admitted {
  results: readonly DeliveredTaskResult[] = [];

  constructor(
    readonly arrived: ArrivedMessage,
    readonly id: string,
    readonly receivedAt: Date,
    readonly token: IdentifiedToken | null,
    /** Why its tasks cannot be received. */
    readonly fault: DeliveryReason | null,
  ) {}

  delivery(): StoredDelivery {
    const { arrived, id, receivedAt, results, token, fault } = this;
    const { channel, contentType, size, masked: raw } = arrived.message;
    return {
      companyId: arrived.companyId,
      correlationId: arrived.correlationId,
      id,
      receivedAt,
      channel,
      contentType,
      size,
      raw,
      results,
      state: fault ? 'failed' : stateOf(results),
      reason: fault && { code: fault.code, da: fault.da, en: fault.en },
      tokenId: token?.tokenId ?? null,
      insurerId: token?.insurerId ?? null,
    };
  }

  answer(): AcceptedDelivery {
    return { refusal: null, deliveryId: this.id, results: this.results };
  }
}

/** A delivery is stored once and told of once, as the first and only event of its stream. */
function failureToTell(delivery: StoredDelivery): RecordedEvent[] {
  const { companyId, id, correlationId } = delivery;
  const event = failureOf(delivery);
  const trace = Trace.with({ actor: 'scalepoint', correlationId }, () => Trace.current());
  return event ? [{ companyId, stream: `scalepoint-gateway.delivery:${id}`, version: 1, event, trace }] : [];
}

/** The usable tasks of a delivery, in its order. */
export function tasksToReceive(
  delivery: { readonly id: string; readonly receivedAt: Date },
  token: IdentifiedToken,
  from: { readonly companyId: string; readonly correlationId: string; readonly tasks: readonly ReadTask[] },
): ReceivedTask[] {
  return from.tasks.flatMap((read) =>
    read.ok
      ? {
          companyId: from.companyId,
          correlationId: from.correlationId,
          deliveryId: delivery.id,
          receivedAt: delivery.receivedAt,
          task: read.task,
          fingerprint: read.fingerprint,
          insurerId: token.insurerId,
          insurerName: token.insurerName,
          tokenDebtorId: token.debtorId,
          caseDebtor: token.caseDebtor,
        }
      : [],
  );
}

/** The result of every task of a delivery; takes the receipts of its usable tasks from `receipts`. */
export function resultsOf(
  tasks: readonly ReadTask[],
  receipts: Iterator<TaskReceipt, undefined>,
): DeliveredTaskResult[] {
  return tasks.map((read): DeliveredTaskResult => {
    if (!read.ok) return { scalepointTaskId: read.scalepointTaskId, status: 'invalid', reasons: read.reasons };
    const receipt = receipts.next();
    if (receipt.done) throw new Error('Case intake returned fewer receipts than it received tasks');
    return { scalepointTaskId: read.task.scalepointTaskId, status: receipt.value.outcome, reasons: read.leftOut };
  });
}

function senderOf({ companyId, message }: ArrivedMessage): TokenQuestion {
  if (message.channel === 'poll') return { companyId, code: null, alias: message.alias, subAlias: message.subAlias };
  const first = message.tasks.find((read) => read.ok)?.task.insurer;
  const { alias = null, subAlias = null } = first ?? {};
  return { companyId, code: message.securityToken ?? '', alias, subAlias };
}

/** Tokens that were created without an alias, with the one that a message with their code names. */
function aliasesToLearn(admitted: readonly Admitted[]) {
  return admitted.flatMap(({ arrived, token }) => {
    const { alias, subAlias } = senderOf(arrived);
    if (arrived.message.channel === 'poll' || token === null || token.alias !== null || alias === null) return [];
    return { companyId: arrived.companyId, tokenId: token.tokenId, alias, subAlias };
  });
}

/** One use per token, so that a batch updates the row of a token once. */
function lastUses(admitted: readonly Admitted[]) {
  const uses = admitted.flatMap(({ arrived, token, fault, receivedAt }) =>
    token && !fault ? { companyId: arrived.companyId, tokenId: token.tokenId, at: receivedAt } : [],
  );
  return [...new Map(uses.map((use) => [use.tokenId, use])).values()];
}
