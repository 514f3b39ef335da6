import { Module } from '@nestjs/common';
import { PostedDocuments } from './contracts/index.js';
import { SqlPostedDocuments } from './infrastructure/sql-posted-documents.js';

/** Answers questions about invoices for case-intake, which `InvoicingModule` itself depends on. */
@Module({
  providers: [{ provide: PostedDocuments, useClass: SqlPostedDocuments }],
  exports: [PostedDocuments],
})
export class InvoicingAnswersModule {}
