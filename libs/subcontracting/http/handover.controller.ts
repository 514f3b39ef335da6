import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import {
  ApiProblems,
  ChangesVersionOf,
  Cursor,
  IdParam,
  IfMatch,
  ListQuery,
  type Page,
  pageOf,
  toPage,
} from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { Money } from '#shared-kernel';
import {
  AgreePrice,
  CommentOnHandover,
  type HandoverCommand,
  RenewLink,
  ReviseHandover,
  WithdrawHandover,
  WithdrawLink,
} from '../commands/change-handover.js';
import { HandOverTask } from '../commands/hand-over-task.js';
import { FirmNotFound, HandedTaskNotFound, HandoverNotFound } from '../contracts/index.js';
import { PriceHasChanged, PriceIsMissing } from '../domain/handover-errors.js';
import { type CommentView, ListComments } from '../queries/list-comments.js';
import { ListHandovers } from '../queries/list-handovers.js';
import {
  CommentRequest,
  CommentResponse,
  HandoverRequest,
  HandoverResponse,
  type HandoverView,
  HandoverWithLinkResponse,
  LINK_DAYS,
  LinkRequest,
  ListHandoversQuery,
  NewHandoverRequest,
  PriceRequest,
  termsOf,
  toHandoverView,
} from './handover.dto.js';
import { ENDED, FILES, FULL, INACTIVE, MOVE } from './subcontracting.problems.js';

const byId = new Cursor('id desc', 'uuid');

@ApiTags('Subcontractors')
@Controller('v1/handovers')
@RequirePermission('tasks:read')
@ApiProblems(400)
export class HandoverController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'List handovers',
    description: 'Lists the tasks, and parts of tasks, that were handed to subcontractors, newest first.',
  })
  @ApiOkResponse({ type: pageOf(HandoverResponse) })
  async list(
    @CurrentPrincipal() { companyId }: Principal,
    @Query() { cursor, limit, taskId, firmId }: ListHandoversQuery,
  ): Promise<Page<HandoverView>> {
    const [after] = cursor === undefined ? [] : byId.decode(cursor);
    const rows = await this.queries.execute(new ListHandovers(companyId, { taskId, firmId, after }, limit + 1));
    return toPage(rows, limit, ({ id }) => byId.encode([id]), toHandoverView);
  }

  @Get(':id')
  @ApiOperation({
    summary: 'Get a handover',
    description: 'Returns what was handed to a subcontractor, and how far it is.',
  })
  @ApiOkResponse({ type: HandoverResponse })
  @ApiProblems(HandoverNotFound)
  async get(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string): Promise<HandoverView> {
    const [row] = await this.queries.execute(new ListHandovers(companyId, { id }, 1));
    if (!row) throw new HandoverNotFound();
    return toHandoverView(row);
  }

  @Post()
  @RequirePermission('tasks:manage')
  @ApiOperation({
    summary: 'Hand a task to a subcontractor',
    description:
      'Hands a task, or a part of it, to another firm. The response has a secret link, which opens a page without login ' +
      'where the firm sees the text, its files, and the address and contact if they are ticked; there it accepts, names ' +
      'a price, reports and sends files. The link is in this response only; a digest of it is stored.',
  })
  @ApiCreatedResponse({ type: HandoverWithLinkResponse })
  @ApiProblems(HandedTaskNotFound, FirmNotFound, ENDED, INACTIVE, FILES)
  async handOver(@CurrentPrincipal() { companyId, userId }: Principal, @Body() body: NewHandoverRequest) {
    const { taskId, firmId, linkDays = LINK_DAYS } = body;
    let link: string | null = null;
    const request = { taskId, firmId, terms: termsOf(body), linkDays };
    const command = new HandOverTask(companyId, request, userId, (address) => (link = address));
    return { ...(await this.changed(companyId, command)), link };
  }

  @Put(':id')
  @RequirePermission('tasks:manage')
  @ApiOperation({
    summary: 'Change a handover',
    description: 'Replaces what the firm is to do and sees. The price cannot change once the firm has accepted.',
  })
  @ApiOkResponse({ type: HandoverResponse })
  @ApiProblems(HandoverNotFound, MOVE, FILES)
  revise(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IfMatch() version: number | null,
    @Body() body: HandoverRequest,
  ) {
    return this.changed(companyId, new ReviseHandover(companyId, id, termsOf(body), version));
  }

  @Post(':id/link')
  @ChangesVersionOf('subcontracting.handover', 'id')
  @RequirePermission('tasks:manage')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Renew the link of a handover',
    description: 'Returns a new link. The old one stops working at once.',
  })
  @ApiOkResponse({ type: HandoverWithLinkResponse })
  @ApiProblems(HandoverNotFound, MOVE)
  async renewLink(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Body() { linkDays = LINK_DAYS }: LinkRequest,
  ) {
    let link: string | null = null;
    const command = new RenewLink(companyId, id, linkDays, (address) => (link = address));
    return { ...(await this.changed(companyId, command)), link };
  }

  @Delete(':id/link')
  @ChangesVersionOf('subcontracting.handover', 'id')
  @RequirePermission('tasks:manage')
  @ApiOperation({
    summary: 'Withdraw the link of a handover',
    description: 'Makes the link useless. The handover stays as it is, and the link can be renewed.',
  })
  @ApiOkResponse({ type: HandoverResponse })
  @ApiProblems(HandoverNotFound)
  withdrawLink(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string) {
    return this.changed(companyId, new WithdrawLink(companyId, id));
  }

  @Post(':id/withdrawal')
  @ChangesVersionOf('subcontracting.handover', 'id')
  @RequirePermission('tasks:manage')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Take work back from a subcontractor',
    description: 'Ends a handover that is not finished. The link then says that the work was withdrawn.',
  })
  @ApiOkResponse({ type: HandoverResponse })
  @ApiProblems(HandoverNotFound, MOVE)
  withdraw(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string) {
    return this.changed(companyId, new WithdrawHandover(companyId, id));
  }

  @Post(':id/price-agreement')
  @ChangesVersionOf('subcontracting.handover', 'id')
  @RequirePermission('tasks:manage')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Agree to the price of a subcontractor',
    description: 'Agrees to the price that the firm named, which gives it the work.',
  })
  @ApiOkResponse({ type: HandoverResponse })
  @ApiProblems(HandoverNotFound, MOVE, PriceIsMissing, PriceHasChanged)
  agreePrice(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string, @Body() { price }: PriceRequest) {
    return this.changed(companyId, new AgreePrice(companyId, id, Money.fromJson(price)));
  }

  @Get(':id/comments')
  @ApiOperation({
    summary: 'List the comments of a handover',
    description: 'Lists what the office and the firm wrote, newest first.',
  })
  @ApiOkResponse({ type: pageOf(CommentResponse) })
  @ApiProblems(HandoverNotFound)
  async comments(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Query() { cursor, limit }: ListQuery,
  ): Promise<Page<CommentView>> {
    const [after] = cursor === undefined ? [] : byId.decode(cursor);
    const rows = await this.queries.execute(new ListComments(companyId, id, after, limit + 1));
    if (!rows) throw new HandoverNotFound();
    return toPage(
      rows,
      limit,
      (last) => byId.encode([last.id]),
      (row) => row,
    );
  }

  @Post(':id/comments')
  @ChangesVersionOf('subcontracting.handover', 'id')
  @RequirePermission('tasks:manage')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Write to a subcontractor',
    description: 'Adds a comment that the firm sees on its page.',
  })
  @ApiOkResponse({ type: HandoverResponse })
  @ApiProblems(HandoverNotFound, MOVE, FULL)
  comment(
    @CurrentPrincipal() { companyId, userId }: Principal,
    @IdParam() id: string,
    @Body() { text }: CommentRequest,
  ) {
    return this.changed(companyId, new CommentOnHandover(companyId, id, text, userId));
  }

  private async changed(companyId: string, command: HandoverCommand | HandOverTask): Promise<HandoverView> {
    const [row] = await this.commands.answer(command, ({ id }) => new ListHandovers(companyId, { id }, 1));
    if (!row) throw new HandoverNotFound();
    return toHandoverView(row);
  }
}
