import { DomainEvent } from '#shared-kernel';

/** A security token got a new code. */
export class TokenRotatedV1 extends DomainEvent<{
  tokenId: string;
  insurerId: string;
  /** The last Danish day, `yyyy-MM-dd`, on which the old code is accepted; null if it was revoked immediately. */
  oldValidUntil: string | null;
}> {
  static readonly type = 'tokens.token-rotated.v1';
}
