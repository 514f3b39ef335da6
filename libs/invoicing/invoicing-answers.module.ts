import { Module, type Provider } from '@nestjs/common';
import { PostedDocuments } from './contracts/index.js';
import { SqlPostedDocuments } from './infrastructure/sql-posted-documents.js';

const adapters: Provider[] = [{ provide: PostedDocuments, useClass: SqlPostedDocuments }];

/** Answers questions about invoices for case-intake, which `InvoicingModule` itself depends on. */
@Module({
  providers: adapters,
  exports: [PostedDocuments],
})
export class InvoicingAnswersModule {}
