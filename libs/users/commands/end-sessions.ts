import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { SignOut, SignOuts } from '../domain/sign-out.js';

/** Ends all sessions of a user, or of all users of the company: tokens issued until now become invalid. */
export class EndSessions extends CompanyCommand {
  constructor(
    companyId: string,
    /** Null means all users. */
    readonly userId: string | null,
    readonly endedBy: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(EndSessions)
export class EndSessionsHandler implements ICommandHandler<EndSessions> {
  constructor(
    private readonly signOuts: SignOuts,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, userId, endedBy }: EndSessions) {
    const signOut = (await this.signOuts.find(companyId, userId)) ?? SignOut.of(companyId, userId);
    signOut.end(userId, endedBy, this.clock.now());
    this.signOuts.add(signOut);
  }
}
