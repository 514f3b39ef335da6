import { Controller, Get, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Queries } from '#platform/cqrs';
import { ApiProblems, attachmentNamed, IdParam } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { InvoiceNotFound } from '../contracts/index.js';
import { CaseIsUnknown, InvoiceIsWithdrawn } from '../domain/invoicing-errors.js';
import { EInvoiceIncomplete, NoDraftForCreditNote, NoOwnPayment } from '../domain/e-invoice-errors.js';
import { GetEInvoice, type EInvoiceOf } from '../queries/get-e-invoice.js';
import { eInvoiceAsUbl } from './e-invoice-as-ubl.js';

const XML = {
  description: 'The document',
  content: { 'application/xml': { schema: { type: 'string' } } },
} as const;

@ApiTags('Invoices')
@Controller('v1/invoices/:id')
@RequirePermission('invoices:read')
@ApiProblems(
  400,
  InvoiceNotFound,
  CaseIsUnknown,
  InvoiceIsWithdrawn,
  new EInvoiceIncomplete([]),
  NoDraftForCreditNote,
  NoOwnPayment,
)
export class EInvoiceController {
  constructor(private readonly queries: Queries) {}

  @Get('e-invoice')
  @ApiOperation({
    summary: 'Download the e-invoice',
    description:
      'Returns the invoice or credit note as Peppol BIS Billing 3.0 (UBL 2.1). Seller and buyer are addressed by ' +
      'their CVR numbers (scheme 0184). The depreciation is shown as prepaid. If a required detail is missing, the ' +
      'problem names each field and its remedy. A withdrawn invoice has no e-invoice.',
  })
  @ApiOkResponse(XML)
  eInvoice(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.download(companyId, id, 'invoice', reply);
  }

  @Get('policyholder-draft/e-invoice')
  @ApiOperation({
    summary: 'Download the draft for the policyholder',
    description:
      'Returns the policyholder’s own payment of an invoice as a draft in Peppol BIS Billing 3.0 (UBL 2.1), for the ERP ' +
      'to book. The lines are not subject to VAT, because the invoice to the insurer states the VAT. A private person ' +
      'has no Peppol address, so the draft is addressed to the seller. A credit note has no draft, and neither has an ' +
      'invoice of which the policyholder pays nothing.',
  })
  @ApiOkResponse(XML)
  draft(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.download(companyId, id, 'policyholder-draft', reply);
  }

  private async download(companyId: string, id: string, of: EInvoiceOf, reply: FastifyReply): Promise<StreamableFile> {
    const document = await this.queries.execute(new GetEInvoice(companyId, id, of));
    const content = Buffer.from(eInvoiceAsUbl(document));
    void reply.headers({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    return new StreamableFile(content, {
      type: 'application/xml',
      disposition: attachmentNamed(`${document.type === '381' ? 'kreditnota' : 'faktura'}-${document.number}.xml`),
      length: content.byteLength,
    });
  }
}
