import { DomainEvent } from '#shared-kernel';

/** A company changed an insurer of its list. */
export class InsurerChangedV1 extends DomainEvent<{ insurerId: string }> {
  static readonly type = 'tokens.insurer-changed.v1';
}
