import { DomainEvent } from '#shared-kernel';

/** What a company knows of an insurer was changed. */
export class InsurerChangedV1 extends DomainEvent<{ insurerId: string }> {
  static readonly type = 'tokens.insurer-changed.v1';
}
