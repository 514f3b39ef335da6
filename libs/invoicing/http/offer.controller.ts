import { Body, Controller, Get, HttpCode, Post, Put, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { MOVE, OFFER_PROBLEMS, SENDING_PROBLEMS, UNUSABLE_AMOUNT } from './invoicing.problems.js';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Commands, Queries } from '#platform/cqrs';
import { UPLOAD_PROBLEMS, Uploads } from '#platform/files';
import {
  ApiProblems,
  Cursor,
  IdParam,
  IfMatch,
  type Page,
  pageOf,
  RouteSettings,
  toPage,
  ChangesVersionOf,
} from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { Money } from '#shared-kernel';
import { AnswerOffer } from '../commands/answer-offer.js';
import { AttachOfferPdf } from '../commands/attach-offer-pdf.js';
import { DraftOffer } from '../commands/draft-offer.js';
import { RecallOffer } from '../commands/recall-offer.js';
import { ReviseOffer } from '../commands/revise-offer.js';
import { SendOffer } from '../commands/send-offer.js';
import { InvoiceHasNoPdf, OfferNotFound } from '../contracts/index.js';
import { GetOfferPdf } from '../queries/get-offer-pdf.js';
import { ListOffers, type OfferRow } from '../queries/list-offers.js';
import {
  ListOffersQuery,
  NewOfferBody,
  OfferAnswerBody,
  OfferBody,
  offerContentOf,
  OfferResponse,
  toOfferView,
} from './offer.dto.js';

const cursor = new Cursor('id desc', 'uuid');

@ApiTags('Offers')
@Controller('v1/offers')
@RequirePermission('invoices:read')
export class OfferController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
    private readonly uploads: Uploads,
  ) {}

  @Post()
  @RequirePermission('invoices:post')
  @ApiOperation({
    summary: 'Create an offer',
    description:
      'Creates the draft of an offer for a case from Scalepoint, or of a supplement to an offer that the insurer has.',
  })
  @ApiCreatedResponse({ type: OfferResponse })
  @ApiProblems(400, ...OFFER_PROBLEMS)
  draft(@CurrentPrincipal() { companyId }: Principal, @Body() body: NewOfferBody) {
    const { caseId, taskId = null, supplementsId = null } = body;
    return this.shown(companyId, new DraftOffer(companyId, caseId, supplementsId, offerContentOf(body), taskId));
  }

  @Get()
  @ApiOperation({ summary: 'List offers', description: 'Lists offers, newest first.' })
  @ApiOkResponse({ type: pageOf(OfferResponse) })
  @ApiProblems(400)
  async list(
    @CurrentPrincipal() { companyId }: Principal,
    @Query() { cursor: at, limit, ...filter }: ListOffersQuery,
  ): Promise<Page<object>> {
    const [after] = at === undefined ? [] : cursor.decode(at);
    const rows = await this.queries.execute(new ListOffers(companyId, { ...filter, after }, limit + 1));
    return toPage(rows, limit, ({ id }: OfferRow) => cursor.encode([id]), toOfferView);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Get an offer', description: 'Returns an offer with its state and its answer.' })
  @ApiOkResponse({ type: OfferResponse })
  @ApiProblems(400, OfferNotFound)
  async get(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string) {
    const [row] = await this.queries.execute(new ListOffers(companyId, { id }, 1));
    if (!row) throw new OfferNotFound();
    return toOfferView(row);
  }

  @Put(':id')
  @RequirePermission('invoices:post')
  @ApiOperation({
    summary: 'Change an offer',
    description: 'Replaces the content of an offer that is a draft or was recalled; it is a draft afterwards.',
  })
  @ApiOkResponse({ type: OfferResponse })
  @ApiProblems(400, OfferNotFound, MOVE, ...OFFER_PROBLEMS)
  revise(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IfMatch() version: number | null,
    @Body() body: OfferBody,
  ) {
    return this.shown(companyId, new ReviseOffer(companyId, id, version, offerContentOf(body)));
  }

  @Post(':id/sending')
  @ApiProblems(...SENDING_PROBLEMS)
  @ChangesVersionOf('invoicing.offer', 'id')
  @RequirePermission('invoices:post')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Send an offer',
    description:
      'Sends the figures to Scalepoint as a message, and the PDF as a file under the Scalepoint username of the user. ' +
      'Also sends an offer again that was recalled.',
  })
  @ApiOkResponse({ type: OfferResponse })
  @ApiProblems(400, OfferNotFound, MOVE, ...OFFER_PROBLEMS)
  send(@CurrentPrincipal() { companyId, userId }: Principal, @IdParam() id: string) {
    return this.shown(companyId, new SendOffer(companyId, id, userId));
  }

  @Post(':id/recall')
  @ChangesVersionOf('invoicing.offer', 'id')
  @RequirePermission('invoices:post')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Recall an offer',
    description: 'Recalls an offer that the insurer has not answered, and tells Scalepoint so.',
  })
  @ApiOkResponse({ type: OfferResponse })
  @ApiProblems(400, OfferNotFound, MOVE)
  recall(@CurrentPrincipal() { companyId, userId }: Principal, @IdParam() id: string) {
    return this.shown(companyId, new RecallOffer(companyId, id, userId));
  }

  @Post(':id/answer')
  @ChangesVersionOf('invoicing.offer', 'id')
  @RequirePermission('invoices:post')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Report the answer to an offer',
    description:
      'Records what the insurer answered otherwise than through Scalepoint. What it approves adds to the approved amount.',
  })
  @ApiOkResponse({ type: OfferResponse })
  @ApiProblems(400, OfferNotFound, MOVE, UNUSABLE_AMOUNT, ...OFFER_PROBLEMS)
  answer(
    @CurrentPrincipal() { companyId, userId }: Principal,
    @IdParam() id: string,
    @Body() { outcome, amount, answeredBy, answeredAt }: OfferAnswerBody,
  ) {
    const given = {
      outcome,
      amount: amount ? Money.fromJson(amount) : null,
      answeredBy: answeredBy ?? null,
      answeredAt: answeredAt ? new Date(answeredAt) : null,
    };
    return this.shown(companyId, new AnswerOffer(companyId, id, userId, given));
  }

  @Put(':id/pdf')
  @ChangesVersionOf('invoicing.offer', 'id')
  @RequirePermission('invoices:post')
  @HttpCode(204)
  @RouteSettings({ largeBody: true, accepts: ['application/pdf'] })
  @ApiOperation({
    summary: 'Attach the PDF of an offer',
    description: 'Attaches a PDF of at most 10 MB. It is scanned for viruses, and sent to Scalepoint with the offer.',
  })
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiNoContentResponse({ description: 'Stored' })
  @ApiProblems(400, OfferNotFound, MOVE, 413, ...UPLOAD_PROBLEMS)
  async attach(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string, @Req() request: FastifyRequest) {
    const content = request.rawBody ?? Buffer.alloc(0);
    await this.uploads.examine({ name: `${id}.pdf`, contentType: 'application/pdf', content }, ['pdf']);
    await this.commands.execute(new AttachOfferPdf(companyId, id, content));
  }

  @Get(':id/pdf')
  @ApiOperation({ summary: 'Download the PDF of an offer', description: 'Returns the PDF as it was attached.' })
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  @ApiProblems(400, OfferNotFound, InvoiceHasNoPdf)
  async pdf(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const content = await this.queries.execute(new GetOfferPdf(companyId, id));
    if (!content) throw new InvoiceHasNoPdf();
    void reply.headers({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    return new StreamableFile(content, {
      type: 'application/pdf',
      disposition: `attachment; filename="tilbud-${id}.pdf"`,
      length: content.byteLength,
    });
  }

  private async shown(companyId: string, command: DraftOffer | ReviseOffer | SendOffer | RecallOffer | AnswerOffer) {
    const [row] = await this.commands.answer(command, ({ id }) => new ListOffers(companyId, { id }, 1));
    if (!row) throw new OfferNotFound();
    return toOfferView(row);
  }
}
