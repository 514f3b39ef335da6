import { Module, type Provider } from '@nestjs/common';
import { CaseAnswersModule } from '#case-intake/case-answers.module.js';
import { DirectoryModule } from '#directory';
import { Config } from '#platform/config';
import { DerivedLinkSecrets, Keyring } from '#platform/secrets';
import { PersistenceModule } from '#platform/persistence';
import { VisitAnswersModule } from '#visits/visit-answers.module.js';
import { InvitePolicyholderHandler } from './commands/invite-policyholder.js';
import { ProposeThroughLinkHandler } from './commands/propose-through-link.js';
import { ShowAppointmentLinkHandler } from './commands/show-appointment-link.js';
import { WithdrawInvitationHandler } from './commands/withdraw-invitation.js';
import { InvitationLinks, Invitations } from './domain/invitation.js';
import { AppointmentLinkController } from './http/appointment-link.controller.js';
import { InvitationController } from './http/invitation.controller.js';
import { InvitationHistory } from './infrastructure/invitation-history.js';
import { InvitationPersonalRecords } from './infrastructure/invitation-personal-records.js';
import { InvitationMapping } from './infrastructure/invitation.mapping.js';
import { MikroInvitations, SecretInvitationLinks } from './infrastructure/mikro-invitations.js';
import { ListInvitationsHandler } from './queries/list-invitations.js';
import { OpenInvitationHandler } from './queries/open-invitation.js';

const controllers = [AppointmentLinkController, InvitationController];
const commandHandlers = [
  InvitePolicyholderHandler,
  ProposeThroughLinkHandler,
  ShowAppointmentLinkHandler,
  WithdrawInvitationHandler,
];
const queryHandlers = [ListInvitationsHandler, OpenInvitationHandler];
const adapters: Provider[] = [
  InvitationHistory,
  InvitationPersonalRecords,
  { provide: Invitations, useClass: MikroInvitations },
  {
    provide: InvitationLinks,
    inject: [Config],
    useFactory: async (config: Config) =>
      new SecretInvitationLinks(
        config.publicUrl,
        new DerivedLinkSecrets(await Keyring.load(config), 'appointment links'),
      ),
  },
];

@Module({
  imports: [CaseAnswersModule, DirectoryModule, VisitAnswersModule, PersistenceModule.forFeature([InvitationMapping])],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...adapters],
})
export class PolicyholderPageModule {}
