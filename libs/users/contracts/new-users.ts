export interface NewUser {
  /** The id in the ERP: the claim `sub` in the user's tokens. */
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
}

/** Adds users of the ERP in the caller's transaction. */
export abstract class NewUsers {
  /** An active user with these facts, also if it is known already. */
  abstract add(companyId: string, user: NewUser): Promise<void>;
}
