import { Injectable } from '@nestjs/common';
import { NewUsers, type NewUser } from '../contracts/index.js';
import { ErpUser, Users } from '../domain/erp-user.js';

@Injectable()
export class NewUsersInTransaction extends NewUsers {
  constructor(private readonly users: Users) {
    super();
  }

  async add(companyId: string, { id, name, email }: NewUser): Promise<void> {
    const user = (await this.users.find(companyId, id)) ?? ErpUser.named(companyId, id);
    user.put({ name, email, active: true });
    this.users.add(user);
  }
}
