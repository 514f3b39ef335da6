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
import { PostingGauges } from './infrastructure/posting-gauges.js';
import { PostToScalepoint } from './outbound/post-to-scalepoint.js';
import { PreviewSettlementHandler } from './queries/preview-settlement.js';
import { RecordPostingHandler } from './commands/record-posting.js';
import { RegisterInvoiceHandler } from './commands/register-invoice.js';
import { RegisterInvoicesHandler } from './commands/register-invoices.js';
import { RequestPdfHandler } from './commands/request-pdf.js';
import { RequestPostingHandler } from './commands/request-posting.js';
import { ResolvePostingHandler } from './commands/resolve-posting.js';
import { RecordPdfSentHandler } from './commands/record-pdf-sent.js';
import { SendPdf } from './outbound/send-pdf.js';
import { StartAttemptHandler } from './commands/start-attempt.js';
import { WithdrawInvoiceHandler } from './commands/withdraw-invoice.js';
import { PostingFigures } from './contracts/index.js';
import { Claims } from './domain/claim.js';
import { Fingerprints, Invoices, OfferPdfs, Pdfs } from './domain/invoices.js';
import { ApprovalController, ClaimController } from './http/claim.controller.js';
import { EInvoiceController } from './http/e-invoice.controller.js';
import { InvoiceController } from './http/invoice.controller.js';
import { PostingController } from './http/posting.controller.js';
import { ClaimMapping } from './infrastructure/claim.mapping.js';
import { InvoiceMapping } from './infrastructure/invoice.mapping.js';
import { MikroClaims } from './infrastructure/mikro-claims.js';
import { MikroInvoices, Sha256Fingerprints, SqlOfferPdfs, SqlPdfs } from './infrastructure/mikro-invoices.js';
import { SqlPostingFigures } from './infrastructure/sql-posting-figures.js';
import { GetEInvoiceHandler } from './queries/get-e-invoice.js';
import { GetOwnPaymentHandler } from './queries/get-own-payment.js';
import { GetPdfHandler } from './queries/get-pdf.js';
import { ListInvoicesHandler } from './queries/list-invoices.js';
import { PostToScalepointOnPostingRequested } from './reactions/post-to-scalepoint-on-posting-requested.js';
import { SendPdfOnInvoicePosted } from './reactions/send-pdf-on-invoice-posted.js';
import { AnswerOfferHandler } from './commands/answer-offer.js';
import { AttachOfferPdfHandler } from './commands/attach-offer-pdf.js';
import { DraftOfferHandler } from './commands/draft-offer.js';
import { FollowTaskHandler } from './commands/follow-task.js';
import { RecallOfferHandler } from './commands/recall-offer.js';
import { RecordOfferDeliveryHandler } from './commands/record-offer-delivery.js';
import { ReviseOfferHandler } from './commands/revise-offer.js';
import { SendOfferHandler } from './commands/send-offer.js';
import { Approvals } from './domain/approval.js';
import { Offers } from './domain/offer.js';
import { OfferController } from './http/offer.controller.js';
import { ApprovalMapping, OfferMapping } from './infrastructure/offer.mapping.js';
import { MikroApprovals, MikroOffers } from './infrastructure/mikro-offers.js';
import { SendOfferToScalepoint } from './outbound/send-offer.js';
import { DescribeInvoicesHandler } from './queries/describe-invoices.js';
import { GetApprovalHandler } from './queries/get-approval.js';
import { GetOfferPdfHandler } from './queries/get-offer-pdf.js';
import { ListOffersHandler } from './queries/list-offers.js';
import { FollowTaskOnTaskUpdated } from './reactions/follow-task-on-task-updated.js';
import { TellScalepointOnOfferMoved } from './reactions/tell-scalepoint-on-offer-moved.js';

const controllers = [
  ApprovalController,
  ClaimController,
  EInvoiceController,
  InvoiceController,
  OfferController,
  PostingController,
];

const commandHandlers = [
  AnswerOfferHandler,
  AttachOfferPdfHandler,
  DraftOfferHandler,
  FollowTaskHandler,
  RecallOfferHandler,
  RecordOfferDeliveryHandler,
  ReviseOfferHandler,
  SendOfferHandler,
  AttachPdfHandler,
  RecordPdfSentHandler,
  RecordPostingHandler,
  RegisterInvoiceHandler,
  RegisterInvoicesHandler,
  RequestPdfHandler,
  RequestPostingHandler,
  ResolvePostingHandler,
  StartAttemptHandler,
  WithdrawInvoiceHandler,
];

const queryHandlers = [
  DescribeInvoicesHandler,
  GetApprovalHandler,
  GetEInvoiceHandler,
  GetOfferPdfHandler,
  ListOffersHandler,
  GetOwnPaymentHandler,
  GetPdfHandler,
  ListInvoicesHandler,
  PreviewSettlementHandler,
];

const reactions = [
  FollowTaskOnTaskUpdated,
  TellScalepointOnOfferMoved,
  PostToScalepointOnPostingRequested,
  SendPdfOnInvoicePosted,
];

const adapters: Provider[] = [
  PostingGauges,
  PostToScalepoint,
  SendOfferToScalepoint,
  SendPdf,
  InvoicePersonalRecords,
  { provide: Approvals, useClass: MikroApprovals },
  { provide: Claims, useClass: MikroClaims },
  { provide: Fingerprints, useClass: Sha256Fingerprints },
  { provide: Invoices, useClass: MikroInvoices },
  { provide: OfferPdfs, useClass: SqlOfferPdfs },
  { provide: Offers, useClass: MikroOffers },
  { provide: Pdfs, useClass: SqlPdfs },
  { provide: PostingFigures, useClass: SqlPostingFigures },
];

@Module({
  imports: [
    CaseAnswersModule,
    DirectoryModule,
    ScalepointCallsModule,
    TokensModule,
    UsersModule,
    FilesModule,
    PersistenceModule.forFeature([ApprovalMapping, ClaimMapping, InvoiceMapping, OfferMapping]),
  ],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...reactions, ...adapters],
  exports: [PostingFigures],
})
export class InvoicingModule {}
