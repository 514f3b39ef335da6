import { Aggregate } from '#shared-kernel';
import { SessionsEndedV1 } from '../contracts/index.js';

const EVERYBODY = 'everybody';

/** The last time that the sessions of a user, or of everybody in a company, were ended. */
export class SignOut extends Aggregate {
  static override readonly stream = 'users.sign-out';

  endedAt!: Date;
  endedBy!: string;

  private constructor() {
    super();
  }

  /** `userId` null is everybody. The ERP need not have told of the user. */
  static of(companyId: string, userId: string | null): SignOut {
    return Object.assign(new SignOut(), { companyId, id: SignOut.idOf(userId), version: 0 });
  }

  static idOf(userId: string | null): string {
    return userId === null ? EVERYBODY : `user:${userId}`;
  }

  end(userId: string | null, endedBy: string, at: Date): void {
    this.endedAt = at;
    this.endedBy = endedBy;
    this.record(new SessionsEndedV1({ userId, endedBy }));
  }
}

export abstract class SignOuts {
  abstract find(companyId: string, userId: string | null): Promise<SignOut | null>;
  abstract add(signOut: SignOut): void;
  /** Ends one token until it would have expired anyhow. */
  abstract endToken(companyId: string, token: EndedToken): Promise<void>;
}

export interface EndedToken {
  readonly userId: string;
  readonly digest: string;
  readonly expiresAt: Date;
  readonly endedAt: Date;
}
