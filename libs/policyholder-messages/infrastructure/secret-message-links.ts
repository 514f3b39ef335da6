import { createHmac } from 'node:crypto';
import { DerivedLinkSecrets, type Keyring, makeLinkSecret, type PurposeKey } from '#platform/secrets';
import { type Channel, MessageLinks } from '../contracts/index.js';
import { RecipientDigests } from '../domain/opt-out.js';

const SAMPLE_COMPANY = '00000000-0000-0000-0000-000000000000';

export class SecretMessageLinks extends MessageLinks {
  readonly samples: { readonly link: string; readonly optOut: string };
  private readonly secrets: DerivedLinkSecrets;

  constructor(
    private readonly publicUrl: string,
    keyring: Keyring,
  ) {
    super();
    this.secrets = new DerivedLinkSecrets(keyring, 'opt-out links');
    const { length } = makeLinkSecret(SAMPLE_COMPANY).secret;
    const secret = 'x'.repeat(length);
    this.samples = { link: `${publicUrl}/link/visit#${secret}`, optOut: this.addressOf(secret) };
  }

  optOut(companyId: string, messageId: string) {
    const [made] = this.secrets.of(companyId, messageId);
    if (!made) throw new Error('The keyring is empty');
    const { secret, digest } = made;
    return { address: this.addressOf(secret), oneClick: `${this.publicUrl}/unsubscribe/${secret}`, digest };
  }

  masked(address: string): string {
    return address.replace(/#.*$/, '#…');
  }

  private addressOf(secret: string): string {
    return `${this.publicUrl}/link/messages#${secret}`;
  }
}

export class KeyedRecipientDigests extends RecipientDigests {
  private readonly keys: readonly PurposeKey[];

  constructor(keyring: Keyring) {
    super();
    this.keys = keyring.derive('opt-outs');
  }

  of(companyId: string, channel: Channel, recipient: string): readonly string[] {
    const written = `${companyId} ${channel} ${recipient.toLowerCase()}`;
    return this.keys.map(({ key }) => createHmac('sha256', key).update(written).digest('hex'));
  }
}
