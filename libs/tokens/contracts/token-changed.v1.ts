import { DomainEvent } from '#shared-kernel';

/** A security token was edited. */
export class TokenChangedV1 extends DomainEvent<{ tokenId: string; insurerId: string }> {
  static readonly type = 'tokens.token-changed.v1';
}
