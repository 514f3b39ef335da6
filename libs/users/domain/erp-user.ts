import { Aggregate, isSameJson } from '#shared-kernel';
import { UserChangedV1 } from '../contracts/index.js';

/** A user of the ERP. Its id is the ERP's. */
export class ErpUser extends Aggregate {
  static override readonly stream = 'users.user';

  name!: string;
  email!: string | null;
  active!: boolean;
  scalepointUsername!: string | null;

  private constructor() {
    super();
  }

  static named(companyId: string, id: string): ErpUser {
    return Object.assign(new ErpUser(), { companyId, id, version: 0, scalepointUsername: null });
  }

  put(facts: { readonly name: string; readonly email: string | null; readonly active: boolean }): void {
    const { name, email, active } = this;
    if (this.version > 0 && isSameJson({ name, email, active }, facts)) return;
    Object.assign(this, facts);
    this.changed();
  }

  nameInScalepoint(username: string | null): void {
    if (username === this.scalepointUsername) return;
    this.scalepointUsername = username;
    this.changed();
  }

  private changed(): void {
    const hasScalepointUsername = this.scalepointUsername !== null;
    this.record(new UserChangedV1({ userId: this.id, active: this.active, hasScalepointUsername }));
  }
}

export abstract class Users {
  abstract find(companyId: string, id: string): Promise<ErpUser | null>;
  abstract withScalepointUsername(companyId: string, username: string): Promise<ErpUser | null>;
  abstract add(user: ErpUser): void;
}
