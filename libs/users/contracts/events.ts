import { DomainEvent } from '#shared-kernel';

/** An administrator ended the sessions of a user, or of all users of the company if no user is named. */
export class SessionsEndedV1 extends DomainEvent<{ userId: string | null; endedBy: string }> {
  static readonly type = 'users.sessions-ended.v1';
}

/** A user of the ERP was added or changed. */
export class UserChangedV1 extends DomainEvent<{ userId: string; active: boolean; hasScalepointUsername: boolean }> {
  static readonly type = 'users.user-changed.v1';
}

/** A user saved or deleted views of the task list. */
export class SavedViewsChangedV1 extends DomainEvent<{ userId: string; count: number }> {
  static readonly type = 'users.saved-views-changed.v1';
}
