import { Module, type Provider } from '@nestjs/common';
import { CaseAnswersModule } from '#case-intake/case-answers.module.js';
import { DirectoryModule } from '#directory';
import { Config } from '#platform/config';
import { FilesModule } from '#platform/files';
import { PersistenceModule } from '#platform/persistence';
import {
  AcceptSubcontractHandler,
  BeginWorkHandler,
  CommentThroughLinkHandler,
  DeclineSubcontractHandler,
  FinishWorkHandler,
  GivePriceHandler,
  LinkTools,
  SendFileThroughLinkHandler,
} from './commands/act-through-link.js';
import { AddFirmHandler } from './commands/add-firm.js';
import { ChangeFirmHandler } from './commands/change-firm.js';
import {
  AgreePriceHandler,
  CommentOnSubcontractHandler,
  SubcontractTools,
  RenewLinkHandler,
  ReviseSubcontractHandler,
  WithdrawSubcontractHandler,
  WithdrawLinkHandler,
} from './commands/change-subcontract.js';
import { HandOverTaskHandler } from './commands/hand-over-task.js';
import { Firms } from './domain/firm.js';
import { SubcontractLinks, Subcontracts } from './domain/subcontract.js';
import { FirmController } from './http/firm.controller.js';
import { SubcontractLinkController } from './http/subcontract-link.controller.js';
import { SubcontractController } from './http/subcontract.controller.js';
import { SubcontractHistory } from './infrastructure/subcontract-history.js';
import { SubcontractPersonalRecords } from './infrastructure/subcontract-personal-records.js';
import { MikroFirms, MikroSubcontracts } from './infrastructure/mikro-subcontracts.js';
import { SecretSubcontractLinks } from './infrastructure/secret-subcontract-links.js';
import { FirmMapping, SubcontractMapping } from './infrastructure/subcontracting.mapping.js';
import { GetHandedFileHandler } from './queries/get-handed-file.js';
import { ListCommentsHandler } from './queries/list-comments.js';
import { ListFirmsHandler } from './queries/list-firms.js';
import { ListSubcontractsHandler } from './queries/list-subcontracts.js';
import { OpenLinkHandler } from './queries/open-link.js';

const controllers = [FirmController, SubcontractController, SubcontractLinkController];

const commandHandlers = [
  AcceptSubcontractHandler,
  AddFirmHandler,
  AgreePriceHandler,
  BeginWorkHandler,
  ChangeFirmHandler,
  CommentOnSubcontractHandler,
  CommentThroughLinkHandler,
  DeclineSubcontractHandler,
  FinishWorkHandler,
  GivePriceHandler,
  HandOverTaskHandler,
  RenewLinkHandler,
  ReviseSubcontractHandler,
  SendFileThroughLinkHandler,
  WithdrawSubcontractHandler,
  WithdrawLinkHandler,
];

const queryHandlers = [
  GetHandedFileHandler,
  ListCommentsHandler,
  ListFirmsHandler,
  ListSubcontractsHandler,
  OpenLinkHandler,
];

const adapters: Provider[] = [
  SubcontractHistory,
  SubcontractPersonalRecords,
  SubcontractTools,
  LinkTools,
  { provide: Firms, useClass: MikroFirms },
  { provide: Subcontracts, useClass: MikroSubcontracts },
  {
    provide: SubcontractLinks,
    inject: [Config],
    useFactory: ({ publicUrl }: Config) => new SecretSubcontractLinks(publicUrl),
  },
];

@Module({
  imports: [
    CaseAnswersModule,
    DirectoryModule,
    FilesModule,
    PersistenceModule.forFeature([FirmMapping, SubcontractMapping]),
  ],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...adapters],
})
export class SubcontractingModule {}
