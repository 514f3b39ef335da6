import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { InvitationNotFound } from '../contracts/index.js';
import { Invitations } from '../domain/invitation.js';

/** Makes the link of a policyholder useless. */
export class WithdrawInvitation extends CompanyCommand {
  constructor(
    companyId: string,
    readonly invitationId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(WithdrawInvitation)
export class WithdrawInvitationHandler implements ICommandHandler<WithdrawInvitation> {
  constructor(private readonly invitations: Invitations) {}

  async execute({ companyId, invitationId }: WithdrawInvitation) {
    const invitation = await this.invitations.byId(companyId, invitationId);
    if (!invitation) throw new InvitationNotFound();
    invitation.withdraw();
  }
}
