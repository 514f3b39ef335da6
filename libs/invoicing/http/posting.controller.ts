import { Body, Controller, Get, HttpCode, Post, Put, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Commands, Queries } from '#platform/cqrs';
import { UPLOAD_PROBLEMS, Uploads } from '#platform/files';
import { ApiProblems, CurrentLanguage, IdParam, type Language, RouteSettings, ChangesVersionOf } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { AttachPdf } from '../commands/attach-pdf.js';
import { PreviewSettlement } from '../queries/preview-settlement.js';
import { RequestPdf } from '../commands/request-pdf.js';
import { RequestPosting } from '../commands/request-posting.js';
import { ResolvePosting } from '../commands/resolve-posting.js';
import { WithdrawInvoice } from '../commands/withdraw-invoice.js';
import { InvoiceHasNoPdf, InvoiceNotFound } from '../contracts/index.js';
import { GetPdf } from '../queries/get-pdf.js';
import { ListInvoices } from '../queries/list-invoices.js';
import { InvoiceResponse, PostingResponse, toInvoiceView, toPostingView } from './invoice-response.dto.js';
import { CaseIsUnknown, PdfIsFixed, PostingIsNotUnclear, WithdrawalNotPossible } from '../domain/invoicing-errors.js';
import { POSTING_PROBLEMS, SENDING_PDF_PROBLEMS } from './invoicing.problems.js';
import { PostingBody, ResolutionBody } from './invoice-request.dto.js';
import { SettlementResponse, toSettlementView } from './settlement.dto.js';

@ApiTags('Invoices')
@Controller('v1/invoices/:id')
@RequirePermission('invoices:read')
@ApiProblems(400, InvoiceNotFound)
export class PostingController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
    private readonly uploads: Uploads,
  ) {}

  @Post('posting')
  @ChangesVersionOf('invoicing.invoice', 'id')
  @RequirePermission('invoices:post')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Post an invoice in Scalepoint',
    description:
      'Validates the posting, then sends it in the background; `GET …/posting` returns the progress. Repeating ' +
      'the call creates no second posting. The user needs a Scalepoint username.',
  })
  @ApiResponse({ status: 202, type: PostingResponse, description: 'Accepted for processing' })
  @ApiProblems(...POSTING_PROBLEMS)
  async post(
    @CurrentPrincipal() { companyId, userId }: Principal,
    @IdParam() id: string,
    @Body() { confirmAboveApproved }: PostingBody,
    @CurrentLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const command = new RequestPosting(companyId, id, userId, confirmAboveApproved ?? false);
    const [row] = await this.commands.answer(command, () => new ListInvoices(companyId, { id }, 1));
    if (!row) throw new InvoiceNotFound();
    void reply.header('location', `/v1/invoices/${id}/posting`);
    return toPostingView(row, language);
  }

  @Get('posting')
  @ApiOperation({
    summary: 'Get the posting',
    description: 'Returns the state of the posting and Scalepoint’s response.',
  })
  @ApiOkResponse({ type: PostingResponse })
  async posting(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @CurrentLanguage() language: Language,
  ) {
    const [row] = await this.queries.execute(new ListInvoices(companyId, { id }, 1));
    const view = row && toPostingView(row, language);
    if (!view) throw new InvoiceNotFound();
    return view;
  }

  @Post('posting/resolution')
  @ChangesVersionOf('invoicing.invoice', 'id')
  @RequirePermission('invoices:post')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Resolve an unclear posting',
    description:
      'Records, after a check in Scalepoint, that the invoice is there, or that it is missing and must be sent again. The decision is audited.',
  })
  @ApiOkResponse({ type: PostingResponse })
  @ApiProblems(PostingIsNotUnclear)
  async resolve(
    @CurrentPrincipal() { companyId, userId }: Principal,
    @IdParam() id: string,
    @Body() { outcome, reference }: ResolutionBody,
    @CurrentLanguage() language: Language,
  ) {
    const command = new ResolvePosting(companyId, id, userId, outcome === 'posted', reference ?? null);
    const [row] = await this.commands.answer(command, () => new ListInvoices(companyId, { id }, 1));
    if (!row) throw new InvoiceNotFound();
    return toPostingView(row, language);
  }

  @Post('withdrawal')
  @ChangesVersionOf('invoicing.invoice', 'id')
  @RequirePermission('invoices:post')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Withdraw an invoice',
    description:
      'Withdraws an invoice that was never posted or that Scalepoint rejected. It can no longer be posted, and ' +
      'a withdrawn credit note releases its amount. The invoice remains stored, and its number remains in use.',
  })
  @ApiOkResponse({ type: InvoiceResponse })
  @ApiProblems(WithdrawalNotPossible)
  async withdraw(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @CurrentLanguage() language: Language,
  ) {
    const command = new WithdrawInvoice(companyId, id);
    const [row] = await this.commands.answer(command, () => new ListInvoices(companyId, { id }, 1));
    if (!row) throw new InvoiceNotFound();
    return toInvoiceView(row, language);
  }

  @Post('settlement-preview')
  @HttpCode(200)
  @ApiProblems(CaseIsUnknown)
  @ApiOperation({
    summary: 'Preview the settlement',
    description:
      'Returns the policyholder’s and the insurer’s shares, with each step: as fixed with the posting, else as they would ' +
      'be now. Saves nothing.',
  })
  @ApiOkResponse({ type: SettlementResponse })
  async settlement(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string) {
    return toSettlementView(await this.queries.execute(new PreviewSettlement(companyId, id)));
  }

  @Put('pdf')
  @ChangesVersionOf('invoicing.invoice', 'id')
  @RequirePermission('invoices:post')
  @HttpCode(204)
  @RouteSettings({ largeBody: true, accepts: ['application/pdf'] })
  @ApiOperation({
    summary: 'Attach the PDF',
    description:
      'Attaches the invoice as a PDF of at most 10 MB. It is scanned for viruses, and sent to Scalepoint after the invoice.',
  })
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiNoContentResponse({ description: 'Stored' })
  @ApiProblems(PdfIsFixed, 413, ...UPLOAD_PROBLEMS)
  async attach(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string, @Req() request: FastifyRequest) {
    const content = request.rawBody ?? Buffer.alloc(0);
    await this.uploads.examine({ name: `${id}.pdf`, contentType: 'application/pdf', content }, ['pdf']);
    await this.commands.execute(new AttachPdf(companyId, id, content));
  }

  @Post('pdf/sending')
  @ChangesVersionOf('invoicing.invoice', 'id')
  @RequirePermission('invoices:post')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Send the PDF again',
    description:
      'Sends the PDF of a posted invoice again, under the username of the current user. `pdfOutcome` of the posting shows the result.',
  })
  @ApiResponse({ status: 202, type: PostingResponse, description: 'Accepted for processing' })
  @ApiProblems(...SENDING_PDF_PROBLEMS)
  async sendPdf(
    @CurrentPrincipal() { companyId, userId }: Principal,
    @IdParam() id: string,
    @CurrentLanguage() language: Language,
  ) {
    const command = new RequestPdf(companyId, id, userId);
    const [row] = await this.commands.answer(command, () => new ListInvoices(companyId, { id }, 1));
    if (!row) throw new InvoiceNotFound();
    return toPostingView(row, language);
  }

  @Get('pdf')
  @ApiProblems(InvoiceHasNoPdf)
  @ApiOperation({ summary: 'Download the PDF', description: 'Returns the PDF as it was attached.' })
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async pdf(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const content = await this.queries.execute(new GetPdf(companyId, id));
    if (!content) throw new InvoiceHasNoPdf();
    void reply.headers({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    return new StreamableFile(content, {
      type: 'application/pdf',
      disposition: `attachment; filename="faktura-${id}.pdf"`,
      length: content.byteLength,
    });
  }
}
