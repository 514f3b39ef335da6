import { DomainEvent } from '#shared-kernel';

/** A security token was created: tasks can be exchanged with the insurer. */
export class TokenCreatedV1 extends DomainEvent<{ tokenId: string; insurerId: string }> {
  static readonly type = 'tokens.token-created.v1';
}
