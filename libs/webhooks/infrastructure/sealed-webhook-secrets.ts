import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { type Keyring, Seal } from '#platform/secrets';
import { SecretReencryption, WebhookSecrets } from '../domain/webhook-secrets.js';

const SECRET_BYTES = 32;

/** Secrets in the format of Standard Webhooks, encrypted with a key of the keyring and bound to their webhook. */
export class SealedWebhookSecrets extends WebhookSecrets {
  private readonly sealer: Seal;

  constructor(keyring: Keyring) {
    super();
    this.sealer = new Seal(keyring.derive('webhook secret encryption'));
  }

  get currentKeyId(): string {
    return this.sealer.currentKeyId;
  }

  make(companyId: string, webhookId: string): { readonly secret: string; readonly sealed: string } {
    const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
    return { secret, sealed: this.sealer.seal(secret, `${companyId}/${webhookId}`) };
  }

  open(companyId: string, webhookId: string, sealed: string): string {
    return this.sealer.open(sealed, `${companyId}/${webhookId}`);
  }

  again(companyId: string, webhookId: string, sealed: string): string {
    return this.sealer.seal(this.open(companyId, webhookId, sealed), `${companyId}/${webhookId}`);
  }
}

interface Row {
  readonly id: string;
  readonly sealed_secret: string;
  readonly old_sealed_secret: string | null;
}

@Injectable()
export class ReencryptSecrets extends SecretReencryption {
  constructor(
    private readonly database: Database,
    private readonly secrets: SealedWebhookSecrets,
  ) {
    super();
  }

  async some(companyId: string, most: number): Promise<number> {
    const db = this.database.kysely<unknown>();
    const current = `${this.secrets.currentKeyId}.%`;
    // Wait for locked rows; skipping them would report 0 while some remain.
    const { rows } = await sql<Row>`
      select id, sealed_secret, old_sealed_secret from webhooks.webhook
       where company_id = ${companyId} and (sealed_secret not like ${current} or old_sealed_secret not like ${current})
       order by id limit ${most} for update`.execute(db);
    for (const { id, sealed_secret: sealed, old_sealed_secret: old } of rows) {
      const before = old && this.secrets.again(companyId, id, old);
      await sql`update webhooks.webhook
           set sealed_secret = ${this.secrets.again(companyId, id, sealed)}, old_sealed_secret = ${before}
         where company_id = ${companyId} and id = ${id}`.execute(db);
    }
    return rows.length;
  }
}
