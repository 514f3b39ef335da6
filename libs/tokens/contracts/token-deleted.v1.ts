import { DomainEvent } from '#shared-kernel';

/** A security token was deleted and is no longer used. */
export class TokenDeletedV1 extends DomainEvent<{ tokenId: string; insurerId: string }> {
  static readonly type = 'tokens.token-deleted.v1';
}
