import { Module, type Provider } from '@nestjs/common';
import { CaseAnswersModule } from '#case-intake/case-answers.module.js';
import { DirectoryModule } from '#directory';
import { Config } from '#platform/config';
import { FilesModule } from '#platform/files';
import { PersistenceModule } from '#platform/persistence';
import {
  AcceptHandoverHandler,
  BeginWorkHandler,
  CommentThroughLinkHandler,
  DeclineHandoverHandler,
  FinishWorkHandler,
  GivePriceHandler,
  LinkTools,
  SendFileThroughLinkHandler,
} from './commands/act-through-link.js';
import { AddFirmHandler } from './commands/add-firm.js';
import { ChangeFirmHandler } from './commands/change-firm.js';
import {
  AgreePriceHandler,
  CommentOnHandoverHandler,
  HandoverTools,
  RenewLinkHandler,
  ReviseHandoverHandler,
  WithdrawHandoverHandler,
  WithdrawLinkHandler,
} from './commands/change-handover.js';
import { HandOverTaskHandler } from './commands/hand-over-task.js';
import { Firms } from './domain/firm.js';
import { HandoverLinks, Handovers } from './domain/handover.js';
import { FirmController } from './http/firm.controller.js';
import { HandoverLinkController } from './http/handover-link.controller.js';
import { HandoverController } from './http/handover.controller.js';
import { HandoverHistory } from './infrastructure/handover-history.js';
import { HandoverPersonalRecords } from './infrastructure/handover-personal-records.js';
import { MikroFirms, MikroHandovers } from './infrastructure/mikro-handovers.js';
import { SecretHandoverLinks } from './infrastructure/secret-handover-links.js';
import { FirmMapping, HandoverMapping } from './infrastructure/subcontracting.mapping.js';
import { GetHandedFileHandler } from './queries/get-handed-file.js';
import { ListCommentsHandler } from './queries/list-comments.js';
import { ListFirmsHandler } from './queries/list-firms.js';
import { ListHandoversHandler } from './queries/list-handovers.js';
import { OpenLinkHandler } from './queries/open-link.js';

const controllers = [FirmController, HandoverController, HandoverLinkController];

const commandHandlers = [
  AcceptHandoverHandler,
  AddFirmHandler,
  AgreePriceHandler,
  BeginWorkHandler,
  ChangeFirmHandler,
  CommentOnHandoverHandler,
  CommentThroughLinkHandler,
  DeclineHandoverHandler,
  FinishWorkHandler,
  GivePriceHandler,
  HandOverTaskHandler,
  RenewLinkHandler,
  ReviseHandoverHandler,
  SendFileThroughLinkHandler,
  WithdrawHandoverHandler,
  WithdrawLinkHandler,
];

const queryHandlers = [
  GetHandedFileHandler,
  ListCommentsHandler,
  ListFirmsHandler,
  ListHandoversHandler,
  OpenLinkHandler,
];

const adapters: Provider[] = [
  HandoverHistory,
  HandoverPersonalRecords,
  HandoverTools,
  LinkTools,
  { provide: Firms, useClass: MikroFirms },
  { provide: Handovers, useClass: MikroHandovers },
  {
    provide: HandoverLinks,
    inject: [Config],
    useFactory: ({ publicUrl }: Config) => new SecretHandoverLinks(publicUrl),
  },
];

@Module({
  imports: [
    CaseAnswersModule,
    DirectoryModule,
    FilesModule,
    PersistenceModule.forFeature([FirmMapping, HandoverMapping]),
  ],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...adapters],
})
export class SubcontractingModule {}
