import { InvoicePersonalRecords } from './infrastructure/invoice-personal-records.js';
import { Module, type Provider } from '@nestjs/common';
import { CaseAnswersModule } from '#case-intake/case-answers.module.js';
import { DirectoryModule } from '#directory';
import { ScalepointCallsModule } from '#scalepoint-gateway/scalepoint-calls.module.js';
import { TokensModule } from '#tokens';
import { UsersModule } from '#users';
import { FilesModule } from '#platform/files';
import { PersistenceModule } from '#platform/persistence';
import { AttachPdfHandler } from './commands/attach-pdf.js';
import { PostToScalepoint } from './outbound/post-to-scalepoint.js';
import { PreviewSettlementHandler } from './queries/preview-settlement.js';
import { RecordPostingHandler } from './commands/record-posting.js';
import { RegisterInvoiceHandler } from './commands/register-invoice.js';
import { RequestPdfHandler } from './commands/request-pdf.js';
import { RequestPostingHandler } from './commands/request-posting.js';
import { ResolvePostingHandler } from './commands/resolve-posting.js';
import { RecordPdfSentHandler } from './commands/record-pdf-sent.js';
import { SendPdf } from './outbound/send-pdf.js';
import { StartAttemptHandler } from './commands/start-attempt.js';
import { WithdrawInvoiceHandler } from './commands/withdraw-invoice.js';
import { Fingerprints, Invoices, Pdfs } from './domain/invoices.js';
import { EInvoiceController } from './http/e-invoice.controller.js';
import { InvoiceController } from './http/invoice.controller.js';
import { PostingController } from './http/posting.controller.js';
import { InvoiceMapping } from './infrastructure/invoice.mapping.js';
import { MikroInvoices, Sha256Fingerprints, SqlPdfs } from './infrastructure/mikro-invoices.js';
import { GetEInvoiceHandler } from './queries/get-e-invoice.js';
import { GetPdfHandler } from './queries/get-pdf.js';
import { ListInvoicesHandler } from './queries/list-invoices.js';
import { PostToScalepointOnPostingRequested } from './reactions/post-to-scalepoint-on-posting-requested.js';
import { SendPdfOnInvoicePosted } from './reactions/send-pdf-on-invoice-posted.js';

const controllers = [InvoiceController, PostingController, EInvoiceController];

const commandHandlers = [
  AttachPdfHandler,
  RecordPdfSentHandler,
  RecordPostingHandler,
  RegisterInvoiceHandler,
  RequestPdfHandler,
  RequestPostingHandler,
  ResolvePostingHandler,
  StartAttemptHandler,
  WithdrawInvoiceHandler,
];

const queryHandlers = [GetEInvoiceHandler, GetPdfHandler, ListInvoicesHandler, PreviewSettlementHandler];

const reactions = [PostToScalepointOnPostingRequested, SendPdfOnInvoicePosted];

const adapters: Provider[] = [
  PostToScalepoint,
  SendPdf,
  InvoicePersonalRecords,
  { provide: Fingerprints, useClass: Sha256Fingerprints },
  { provide: Invoices, useClass: MikroInvoices },
  { provide: Pdfs, useClass: SqlPdfs },
];

@Module({
  imports: [
    CaseAnswersModule,
    DirectoryModule,
    ScalepointCallsModule,
    TokensModule,
    UsersModule,
    FilesModule,
    PersistenceModule.forFeature([InvoiceMapping]),
  ],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...reactions, ...adapters],
})
export class InvoicingModule {}
