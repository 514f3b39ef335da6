import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Users } from '../domain/erp-user.js';
import { ScalepointUsernameIsTaken, UserNotFound } from '../domain/user-errors.js';

export class SetScalepointUsername extends CompanyCommand {
  constructor(
    companyId: string,
    readonly userId: string,
    readonly username: string | null,
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(SetScalepointUsername)
export class SetScalepointUsernameHandler implements ICommandHandler<SetScalepointUsername> {
  constructor(private readonly users: Users) {}

  async execute({ companyId, userId, username, expectedVersion }: SetScalepointUsername) {
    const user = await this.users.find(companyId, userId);
    if (!user) throw new UserNotFound();
    user.expectVersion(expectedVersion);
    const other = username === null ? null : await this.users.withScalepointUsername(companyId, username);
    if (other && other.id !== userId) throw new ScalepointUsernameIsTaken(other.id);
    user.nameInScalepoint(username);
  }
}
