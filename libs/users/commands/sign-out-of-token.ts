import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { SignOuts } from '../domain/sign-out.js';

/** Signs a user out: invalidates the current token, but no other token of the user. */
export class SignOutOfToken extends CompanyCommand {
  constructor(
    companyId: string,
    readonly userId: string,
    readonly digest: string,
    readonly expiresAt: Date,
  ) {
    super(companyId);
  }
}

@CommandHandler(SignOutOfToken)
export class SignOutOfTokenHandler implements ICommandHandler<SignOutOfToken> {
  constructor(
    private readonly signOuts: SignOuts,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, userId, digest, expiresAt }: SignOutOfToken) {
    await this.signOuts.endToken(companyId, { userId, digest, expiresAt, endedAt: this.clock.now() });
  }
}
