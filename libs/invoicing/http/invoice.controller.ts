import { Readable } from 'node:stream';
import { Body, Controller, Get, Header, HttpCode, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { INVOICE_PROBLEMS } from './invoicing.problems.js';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Commands, Queries } from '#platform/cqrs';
import {
  ApiProblems,
  Cursor,
  CurrentLanguage,
  IdParam,
  importLines,
  ImportReport,
  type Language,
  type Page,
  pageOf,
  RouteSettings,
  toPage,
} from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { RegisterInvoice } from '../commands/register-invoice.js';
import { RegisterInvoices } from '../commands/register-invoices.js';
import { InvoiceNotFound } from '../contracts/index.js';
import { DescribeInvoices } from '../queries/describe-invoices.js';
import { type InvoiceFilter, type InvoiceRow, ListInvoices } from '../queries/list-invoices.js';
import { InvoiceResponse, toInvoiceView, toSignedView } from './invoice-response.dto.js';
import { contentOf, ExportQuery, ListInvoicesQuery, NewInvoiceBody } from './invoice-request.dto.js';
import { type ExportedInvoice, invoicesAsCsv, invoicesAsJson } from './invoices-as-csv.js';

const cursor = new Cursor('issue date desc', 'text', 'uuid');
/** Rows that the export reads per query. */
const EXPORT_PAGE = 500;
/** Lines of an import per transaction. */
const LINES_AT_A_TIME = 200;

@ApiTags('Invoices')
@Controller('v1/invoices')
@RequirePermission('invoices:read')
export class InvoiceController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Post()
  @RequirePermission('invoices:post')
  @ApiOperation({
    summary: 'Register an invoice',
    description:
      'Registers an invoice or credit note that is booked in the ERP, for a case from Scalepoint. It cannot be ' +
      'changed afterwards. The same number with the same content returns the same invoice; with different ' +
      'content it is rejected.',
  })
  @ApiCreatedResponse({ type: InvoiceResponse })
  @ApiProblems(400, ...INVOICE_PROBLEMS)
  async register(
    @CurrentPrincipal() { companyId }: Principal,
    @Body() body: NewInvoiceBody,
    @CurrentLanguage() language: Language,
  ) {
    const command = new RegisterInvoice(companyId, contentOf(body), body.confirmOldIssueDate);
    const [row] = await this.commands.answer(command, ({ id }) => new ListInvoices(companyId, { id }, 1));
    if (!row) throw new InvoiceNotFound();
    return toInvoiceView(row, language);
  }

  @Post('import')
  @RequirePermission('invoices:post')
  @HttpCode(200)
  @RouteSettings({ accepts: ['application/x-ndjson'] })
  @ApiOperation({
    summary: 'Import invoices',
    description:
      'Registers one invoice per NDJSON line. The body is processed while it arrives, 200 lines per transaction. Invalid ' +
      'lines are reported by number, valid ones are saved. Safe to repeat.',
  })
  @ApiBody({ description: 'One JSON object per line', type: NewInvoiceBody })
  @ApiOkResponse({ type: ImportReport })
  @ApiProblems(400, 415)
  async import(
    @CurrentPrincipal() { companyId }: Principal,
    @Req() request: FastifyRequest,
    @CurrentLanguage() language: Language,
  ): Promise<ImportReport> {
    const report = new ImportReport(language);
    const size = this.commands.batchOf(LINES_AT_A_TIME);
    await importLines(request.body, NewInvoiceBody, { size }, report, async (lines) => {
      const invoices = lines.map(({ value }) => ({
        content: contentOf(value),
        confirmOldIssueDate: value.confirmOldIssueDate ?? false,
      }));
      const results = await this.commands.executePart(new RegisterInvoices(companyId, invoices));
      lines.forEach(({ line }, index) => {
        const result = results[index];
        if (!result || !('refused' in result)) return;
        const { code, da, en, errors } = result.refused;
        report.refuse(line, errors.length > 0 ? errors : [{ pointer: '', code, da, en }]);
      });
    });
    return report;
  }

  @Get()
  @ApiOperation({ summary: 'List invoices', description: 'Lists invoices by issue date, newest first.' })
  @ApiOkResponse({ type: pageOf(InvoiceResponse) })
  @ApiProblems(400)
  async list(
    @CurrentPrincipal() { companyId }: Principal,
    @Query() { cursor: at, limit, posting, ...filter }: ListInvoicesQuery,
    @CurrentLanguage() language: Language,
  ): Promise<Page<object>> {
    const after = at === undefined ? undefined : cursor.decode(at);
    const rows = await this.queries.execute(
      new ListInvoices(companyId, { ...filter, state: posting, after }, limit + 1),
    );
    const encode = ({ content, id }: InvoiceRow) => cursor.encode([content.issueDate, id]);
    return toPage(rows, limit, encode, (row) => toInvoiceView(row, language));
  }

  @Get('export')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'Export invoices',
    description:
      'Exports all invoices issued in a period, as CSV for Danish spreadsheets or as JSON. Amounts of credit notes are ' +
      'negative, so that a column adds up.',
  })
  @ApiOkResponse({
    description: 'The file',
    content: { 'text/csv': { schema: { type: 'string' } }, 'application/json': { schema: { type: 'object' } } },
  })
  @ApiProblems(400)
  export(
    @CurrentPrincipal() { companyId }: Principal,
    @Query() { from, to, format = 'csv' }: ExportQuery,
    @CurrentLanguage() language: Language,
  ): StreamableFile {
    const pages = this.pages(companyId, { from, to });
    const isCsv = format === 'csv';
    const pieces = isCsv ? invoicesAsCsv(pages) : invoicesAsJson(pages, ({ row }) => toSignedView(row, language));
    return new StreamableFile(Readable.from(pieces), {
      type: isCsv ? 'text/csv; charset=utf-8; header=present' : 'application/json; charset=utf-8',
      disposition: `attachment; filename="fakturaer-${from}-${to}.${format}"`,
    });
  }

  @Get(':id')
  @ApiOperation({ summary: 'Get an invoice', description: 'Returns an invoice with its amounts and its posting.' })
  @ApiOkResponse({ type: InvoiceResponse })
  @ApiProblems(400, InvoiceNotFound)
  async get(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @CurrentLanguage() language: Language,
  ) {
    const [row] = await this.queries.execute(new ListInvoices(companyId, { id }, 1));
    if (!row) throw new InvoiceNotFound();
    return toInvoiceView(row, language);
  }

  private async *pages(companyId: string, filter: InvoiceFilter): AsyncGenerator<ExportedInvoice[]> {
    let after: readonly [string, string] | undefined;
    for (;;) {
      const rows: InvoiceRow[] = await this.queries.execute(
        new ListInvoices(companyId, { ...filter, after }, EXPORT_PAGE),
      );
      const facts = await this.queries.execute(new DescribeInvoices(companyId, rows));
      yield rows.flatMap((row) => {
        const own = facts.get(row.id);
        return own ? [{ row, facts: own }] : [];
      });
      const last = rows.at(-1);
      if (!last || rows.length < EXPORT_PAGE) return;
      after = [last.content.issueDate, last.id];
    }
  }
}
