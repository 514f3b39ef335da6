import { DomainEvent } from '#shared-kernel';

/** A company added an insurer to its list. */
export class InsurerRegisteredV1 extends DomainEvent<{ insurerId: string }> {
  static readonly type = 'tokens.insurer-registered.v1';
}
