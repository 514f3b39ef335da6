import { Aggregate } from '#shared-kernel';
import { SessionsEndedV1 } from '../contracts/index.js';

const EVERYBODY = 'everybody';

/** The last time that the sessions of a user, or of all users of a company, were ended. */
export class SignOut extends Aggregate {
  static override readonly stream = 'users.sign-out';

  endedAt!: Date;
  endedBy!: string;

  private constructor() {
    super();
  }

  /** `userId` null means all users. The user need not be known from the ERP. */
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
  /** Invalidates one token until it expires. */
  abstract endToken(companyId: string, token: EndedToken): Promise<void>;
}

export interface EndedToken {
  readonly userId: string;
  readonly digest: string;
  readonly expiresAt: Date;
  readonly endedAt: Date;
}
