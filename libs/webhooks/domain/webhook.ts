import { Aggregate, isSameJson } from '#shared-kernel';
import {
  WebhookChangedV1,
  WebhookCreatedV1,
  WebhookDeletedV1,
  WebhookDisabledV1,
  WebhookSecretRotatedV1,
} from '../contracts/index.js';
import { OldSecretEndsInThePast } from './webhook-errors.js';

export const MAX_WEBHOOKS = 20;

export type DisabledReason = 'gone' | 'failed-for-three-days';

export interface WebhookTerms {
  readonly url: string;
  /** Null means every type. */
  readonly types: readonly string[] | null;
  readonly description: string | null;
}

/** A company's subscription: address, event types and secrets. Its delivery progress is stored elsewhere. */
export class Webhook extends Aggregate implements WebhookTerms {
  static override readonly stream = 'webhooks.webhook';

  url!: string;
  types!: readonly string[] | null;
  description!: string | null;
  active!: boolean;
  /** Null while it is active, and if a user switched it off. */
  disabledReason!: DisabledReason | null;
  sealedSecret!: string;
  /** The previous secret, which also signs until `oldValidUntil`. */
  oldSealedSecret!: string | null;
  oldValidUntil!: Date | null;
  createdAt!: Date;

  private constructor() {
    super();
  }

  static create(companyId: string, id: string, terms: WebhookTerms, sealedSecret: string, createdAt: Date): Webhook {
    const webhook = Object.assign(new Webhook(), {
      companyId,
      id,
      version: 0,
      ...terms,
      active: true,
      disabledReason: null,
      sealedSecret,
      oldSealedSecret: null,
      oldValidUntil: null,
      createdAt,
    });
    webhook.record(new WebhookCreatedV1({ webhookId: id }));
    return webhook;
  }

  change(terms: WebhookTerms, active: boolean): void {
    const { url, types, description } = this;
    if (active === this.active && isSameJson({ url, types, description }, terms)) return;
    Object.assign(this, terms, { active, disabledReason: active ? null : this.disabledReason });
    this.record(new WebhookChangedV1({ webhookId: this.id, active }));
  }

  /**
   * Signs with the new secret, and with the current one until `oldValidUntil`; null revokes that immediately. Secrets
   * that were replaced earlier are revoked.
   * @throws OldSecretEndsInThePast
   */
  rotate(sealedSecret: string, oldValidUntil: Date | null, now: Date): void {
    if (oldValidUntil && oldValidUntil <= now) throw new OldSecretEndsInThePast();
    Object.assign(this, {
      oldSealedSecret: oldValidUntil && this.sealedSecret,
      oldValidUntil,
      sealedSecret,
    });
    const until = oldValidUntil?.toISOString() ?? null;
    this.record(new WebhookSecretRotatedV1({ webhookId: this.id, oldValidUntil: until }));
  }

  disable(reason: DisabledReason): void {
    if (!this.active) return;
    Object.assign(this, { active: false, disabledReason: reason });
    this.record(new WebhookDisabledV1({ webhookId: this.id, reason }));
  }

  delete(): void {
    this.record(new WebhookDeletedV1({ webhookId: this.id }));
  }

  /** The secrets to sign with at that time, the current one first. */
  sealedSecretsAt(now: Date): string[] {
    const oldSigns = this.oldSealedSecret !== null && this.oldValidUntil !== null && now < this.oldValidUntil;
    return oldSigns && this.oldSealedSecret !== null ? [this.sealedSecret, this.oldSealedSecret] : [this.sealedSecret];
  }
}
