import { DomainEvent } from '#shared-kernel';

/** A user of the ERP was added or changed. */
export class UserChangedV1 extends DomainEvent<{ userId: string; active: boolean; hasScalepointUsername: boolean }> {
  static readonly type = 'users.user-changed.v1';
}
