import { DomainEvent } from '#shared-kernel';

/** A security token got a new code. */
export class TokenRotatedV1 extends DomainEvent<{
  tokenId: string;
  insurerId: string;
  /** The last Danish day, `yyyy-MM-dd`, on which the old code is taken; null when it stopped at once. */
  oldValidUntil: string | null;
}> {
  static readonly type = 'tokens.token-rotated.v1';
}
