import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { SignOuts } from '../domain/sign-out.js';

/** A user signs out: the token that was shown counts no more, others of the same user do. */
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
