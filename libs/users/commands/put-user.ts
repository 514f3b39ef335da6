import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { ErpUser, Users } from '../domain/erp-user.js';

export class PutUser extends CompanyCommand {
  constructor(
    companyId: string,
    readonly id: string,
    readonly facts: { readonly name: string; readonly email: string | null; readonly active: boolean },
  ) {
    super(companyId);
  }
}

@CommandHandler(PutUser)
export class PutUserHandler implements ICommandHandler<PutUser> {
  constructor(private readonly users: Users) {}

  async execute({ companyId, id, facts }: PutUser) {
    const user = (await this.users.find(companyId, id)) ?? ErpUser.named(companyId, id);
    user.put(facts);
    this.users.add(user);
  }
}
