import { Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type IdentifiedTask, type TaskDelivery, TaskIntake, type TaskReceipt } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, type DomainError, type FieldRefusal, Ids } from '#shared-kernel';
import { ModuleNotActive, ModuleStatus } from '#subscription/contracts';
import { type IdentifiedToken, SecurityTokens, UnknownSecurityToken } from '#tokens/contracts';
import { Deliveries } from '../domain/deliveries.js';
import { type DeliveredTaskResult, type Delivery, type DeliveryChannel, stateOf } from '../domain/delivery.js';
import { MAX_LOOKED_AT, RefusedDeliveries } from '../domain/refused-deliveries.js';

/** One task of a delivery as the wire read it: usable, with what was left out, or not with the reasons. */
export type ReadTask =
  | {
      readonly ok: true;
      readonly task: TaskDelivery;
      readonly fingerprint: string;
      /** What could not be used of it, or was missing. */
      readonly leftOut: readonly FieldRefusal[];
    }
  | { readonly ok: false; readonly scalepointTaskId: string | null; readonly reasons: readonly FieldRefusal[] };

/** What the wire made of a message: its tasks, and a copy to keep without CPR numbers and secrets. */
export interface ReadMessage {
  readonly channel: DeliveryChannel;
  readonly contentType: string | null;
  /** Bytes as they came. */
  readonly size: number;
  readonly masked: string;
  readonly securityToken: string | null;
  readonly tasks: readonly ReadTask[];
}

export type AcceptedDelivery =
  | { readonly deliveryId: string; readonly refusal: null; readonly results: readonly DeliveredTaskResult[] }
  | { readonly deliveryId: string; readonly refusal: DomainError };

/**
 * Store first, then answer: a message from a known insurer is kept with its tasks in one transaction.
 *
 * A refusal is returned instead of thrown, because it is recorded too.
 */
export class AcceptDelivery extends CompanyCommand<AcceptedDelivery> {
  constructor(
    companyId: string,
    readonly message: ReadMessage,
  ) {
    super(companyId);
  }
}

/** What a message says of its sender; null when it has no token. */
export function senderOf({ securityToken: code, tasks }: ReadMessage) {
  const [first] = tasks.flatMap((read) => (read.ok ? read.task.insurer : []));
  return code ? { code, alias: first?.alias ?? null, subAlias: first?.subAlias ?? null } : null;
}

interface ArrivedDelivery {
  readonly id: string;
  readonly companyId: string;
  readonly receivedAt: Date;
}

/** Gives the usable tasks of a delivery to case intake; a bad one does not keep the good ones back. */
@Injectable()
export class HandOverTasks {
  constructor(private readonly intake: TaskIntake) {}

  async execute(
    delivery: ArrivedDelivery,
    token: IdentifiedToken,
    tasks: readonly ReadTask[],
  ): Promise<DeliveredTaskResult[]> {
    const usable = usableOf(delivery, token, tasks);
    return resultsOf(tasks, usable.length > 0 ? await this.intake.receive(delivery.companyId, usable) : []);
  }

  /** The same of tasks that case intake has said are new. */
  handOverNew(delivery: ArrivedDelivery, token: IdentifiedToken, tasks: readonly ReadTask[]): DeliveredTaskResult[] {
    return resultsOf(tasks, this.intake.receiveNew(delivery.companyId, usableOf(delivery, token, tasks)));
  }
}

@CommandHandler(AcceptDelivery)
export class AcceptDeliveryHandler implements ICommandHandler<AcceptDelivery> {
  constructor(
    private readonly moduleStatus: ModuleStatus,
    private readonly tokens: SecurityTokens,
    private readonly deliveries: Deliveries,
    private readonly refused: RefusedDeliveries,
    private readonly handOver: HandOverTasks,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId, message }: AcceptDelivery): Promise<AcceptedDelivery> {
    const { channel, contentType, size, masked: raw } = message;
    const received = { companyId, id: this.ids.next(), receivedAt: this.clock.now(), channel, contentType, size, raw };
    if (!(await this.moduleStatus.isActive(companyId))) return this.refuse(received, new ModuleNotActive());
    const sender = senderOf(message);
    const token = sender && (await this.tokens.identify(companyId, sender.code, sender.alias, sender.subAlias));
    if (!token) return this.refuse(received, new UnknownSecurityToken());
    const earlier = await this.deliveries.ofMessage(companyId, raw);
    if (earlier) return { deliveryId: earlier.id, refusal: null, results: earlier.results };
    const results = await this.handOver.execute(received, token, message.tasks);
    await this.deliveries.add({
      ...received,
      state: stateOf(results),
      reason: null,
      results,
      tokenId: token.tokenId,
      insurerId: token.insurerId,
    });
    await this.tokens.used(companyId, token.tokenId, received.receivedAt);
    return { deliveryId: received.id, refusal: null, results };
  }

  private async refuse(received: Received, refusal: DomainError): Promise<AcceptedDelivery> {
    const { code, da, en } = refusal;
    const kept = received.raw && received.raw.slice(0, MAX_LOOKED_AT);
    const texts = [kept, received.contentType];
    const [raw = null, contentType = null] = await this.tokens.withoutCodes(received.companyId, texts);
    await this.refused.add({
      ...received,
      state: 'refused',
      reason: { code, da, en },
      results: [],
      tokenId: null,
      insurerId: null,
      raw,
      contentType,
    });
    return { deliveryId: received.id, refusal };
  }
}

type Received = Pick<Delivery, 'companyId' | 'id' | 'receivedAt' | 'channel' | 'contentType' | 'size' | 'raw'>;

function usableOf(delivery: ArrivedDelivery, token: IdentifiedToken, tasks: readonly ReadTask[]): IdentifiedTask[] {
  return tasks.flatMap((read) =>
    read.ok
      ? {
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

function resultsOf(tasks: readonly ReadTask[], given: readonly TaskReceipt[]): DeliveredTaskResult[] {
  const receipts = given.values();
  return tasks.map((read): DeliveredTaskResult => {
    if (!read.ok) return { scalepointTaskId: read.scalepointTaskId, status: 'invalid', reasons: read.reasons };
    const receipt = receipts.next().value;
    if (!receipt) throw new Error('Case intake gave fewer receipts than it was given tasks');
    return { scalepointTaskId: read.task.scalepointTaskId, status: receipt.outcome, reasons: read.leftOut };
  });
}
