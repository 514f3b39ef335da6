import { DomainEvent } from '#shared-kernel';

/** Tasks can be exchanged with an insurer from now on. */
export class TokenCreatedV1 extends DomainEvent<{ tokenId: string; insurerId: string }> {
  static readonly type = 'tokens.token-created.v1';
}
