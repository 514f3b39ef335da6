import { DomainEvent } from '#shared-kernel';

/** A company changed an insurer of its list. */
export class InsurerChangedV1 extends DomainEvent<{ insurerId: string }> {
  static readonly type = 'tokens.insurer-changed.v1';
}

/** A company added an insurer to its list. */
export class InsurerRegisteredV1 extends DomainEvent<{ insurerId: string }> {
  static readonly type = 'tokens.insurer-registered.v1';
}

/** An insurer was merged into another one, which counts instead; its tokens, tasks and text templates become the other's. */
export class InsurersMergedV1 extends DomainEvent<{ insurerId: string; keptId: string }> {
  static readonly type = 'tokens.insurers-merged.v1';
}

/** A security token was edited. */
export class TokenChangedV1 extends DomainEvent<{ tokenId: string; insurerId: string }> {
  static readonly type = 'tokens.token-changed.v1';
}

/** A security token was created: tasks can be exchanged with the insurer. */
export class TokenCreatedV1 extends DomainEvent<{ tokenId: string; insurerId: string }> {
  static readonly type = 'tokens.token-created.v1';
}

/** A security token was deleted and is no longer used. */
export class TokenDeletedV1 extends DomainEvent<{ tokenId: string; insurerId: string }> {
  static readonly type = 'tokens.token-deleted.v1';
}

/** A security token got a new code. */
export class TokenRotatedV1 extends DomainEvent<{
  tokenId: string;
  insurerId: string;
  /** The last Danish day, `yyyy-MM-dd`, on which the old code is accepted; null if it was revoked immediately. */
  oldValidUntil: string | null;
}> {
  static readonly type = 'tokens.token-rotated.v1';
}
