import { Aggregate } from '#shared-kernel';
import { type Channel, OptOutChangedV1 } from '../contracts/index.js';

/** Whether one address or number gets messages of a company. It is known by a digest only, and so survives the person's erasure. */
export class OptOut extends Aggregate {
  static override readonly stream = 'policyholder-messages.opt-out';

  channel!: Channel;
  digest!: string;
  optedOut!: boolean;
  /** The task where it was said last. */
  taskId!: string;

  private constructor() {
    super();
  }

  static of(companyId: string, id: string, channel: Channel, digest: string): OptOut {
    return Object.assign(new OptOut(), { companyId, id, version: 0, channel, digest, optedOut: false, taskId: '' });
  }

  change(optedOut: boolean, taskId: string): void {
    if (this.optedOut === optedOut) return;
    this.optedOut = optedOut;
    this.taskId = taskId;
    this.record(new OptOutChangedV1({ optOutId: this.id, taskId, channel: this.channel, optedOut }));
  }
}

export abstract class OptOuts {
  /** The one with any of the digests, locked; the digests of a recipient differ by the key. */
  abstract find(companyId: string, channel: Channel, digests: readonly string[]): Promise<OptOut | null>;
  abstract add(optOut: OptOut): void;
}

/** Digests of recipients with the keys of the operator, so that a copy of the table does not tell the numbers. */
export abstract class RecipientDigests {
  /** With each key of the keyring, the present one first. */
  abstract of(companyId: string, channel: Channel, recipient: string): readonly string[];
}
