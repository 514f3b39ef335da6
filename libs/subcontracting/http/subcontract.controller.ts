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
  CommentOnSubcontract,
  type SubcontractCommand,
  RenewLink,
  ReviseSubcontract,
  WithdrawSubcontract,
  WithdrawLink,
} from '../commands/change-subcontract.js';
import { HandOverTask } from '../commands/hand-over-task.js';
import { FirmNotFound, HandedTaskNotFound, SubcontractNotFound } from '../contracts/index.js';
import { PriceHasChanged, PriceIsMissing } from '../domain/subcontract-errors.js';
import { type CommentView, ListComments } from '../queries/list-comments.js';
import { ListSubcontracts } from '../queries/list-subcontracts.js';
import {
  CommentRequest,
  CommentResponse,
  SubcontractRequest,
  SubcontractResponse,
  type SubcontractView,
  SubcontractWithLinkResponse,
  LINK_DAYS,
  LinkRequest,
  ListSubcontractsQuery,
  NewSubcontractRequest,
  PriceRequest,
  termsOf,
  toSubcontractView,
} from './subcontract.dto.js';
import { ENDED, FILES, FULL, INACTIVE, MOVE } from './subcontracting.problems.js';

const byId = new Cursor('id desc', 'uuid');

@ApiTags('Subcontractors')
@Controller('v1/subcontracts')
@RequirePermission('tasks:read')
@ApiProblems(400)
export class SubcontractController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'List subcontracts',
    description: 'Lists the tasks, and parts of tasks, that were handed to subcontractors, newest first.',
  })
  @ApiOkResponse({ type: pageOf(SubcontractResponse) })
  async list(
    @CurrentPrincipal() { companyId }: Principal,
    @Query() { cursor, limit, taskId, firmId }: ListSubcontractsQuery,
  ): Promise<Page<SubcontractView>> {
    const [after] = cursor === undefined ? [] : byId.decode(cursor);
    const rows = await this.queries.execute(new ListSubcontracts(companyId, { taskId, firmId, after }, limit + 1));
    return toPage(rows, limit, ({ id }) => byId.encode([id]), toSubcontractView);
  }

  @Get(':id')
  @ApiOperation({
    summary: 'Get a subcontract',
    description: 'Returns what was handed to a subcontractor, and how far it is.',
  })
  @ApiOkResponse({ type: SubcontractResponse })
  @ApiProblems(SubcontractNotFound)
  async get(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string): Promise<SubcontractView> {
    const [row] = await this.queries.execute(new ListSubcontracts(companyId, { id }, 1));
    if (!row) throw new SubcontractNotFound();
    return toSubcontractView(row);
  }

  @Post()
  @RequirePermission('tasks:manage')
  @ApiOperation({
    summary: 'Create a subcontract',
    description:
      'Hands a task, or a part of it, to another firm. The response has a secret link, which opens a page without login ' +
      'where the firm sees the text, its files, and the address and contact if they are ticked; there it accepts, names ' +
      'a price, reports and sends files. The link is in this response only; a digest of it is stored.',
  })
  @ApiCreatedResponse({ type: SubcontractWithLinkResponse })
  @ApiProblems(HandedTaskNotFound, FirmNotFound, ENDED, INACTIVE, FILES)
  async handOver(@CurrentPrincipal() { companyId, userId }: Principal, @Body() body: NewSubcontractRequest) {
    const { taskId, firmId, linkDays = LINK_DAYS } = body;
    let link: string | null = null;
    const request = { taskId, firmId, terms: termsOf(body), linkDays };
    const command = new HandOverTask(companyId, request, userId, (address) => (link = address));
    return { ...(await this.changed(companyId, command)), link };
  }

  @Put(':id')
  @RequirePermission('tasks:manage')
  @ApiOperation({
    summary: 'Change a subcontract',
    description: 'Replaces what the firm is to do and sees. The price cannot change once the firm has accepted.',
  })
  @ApiOkResponse({ type: SubcontractResponse })
  @ApiProblems(SubcontractNotFound, MOVE, FILES)
  revise(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IfMatch() version: number | null,
    @Body() body: SubcontractRequest,
  ) {
    return this.changed(companyId, new ReviseSubcontract(companyId, id, termsOf(body), version));
  }

  @Post(':id/link')
  @ChangesVersionOf('subcontracting.subcontract', 'id')
  @RequirePermission('tasks:manage')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Replace the link of a subcontract',
    description: 'Returns a new link. The old one stops working at once.',
  })
  @ApiOkResponse({ type: SubcontractWithLinkResponse })
  @ApiProblems(SubcontractNotFound, MOVE)
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
  @ChangesVersionOf('subcontracting.subcontract', 'id')
  @RequirePermission('tasks:manage')
  @ApiOperation({
    summary: 'Withdraw the link of a subcontract',
    description: 'Makes the link useless. The subcontract stays as it is, and the link can be renewed.',
  })
  @ApiOkResponse({ type: SubcontractResponse })
  @ApiProblems(SubcontractNotFound)
  withdrawLink(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string) {
    return this.changed(companyId, new WithdrawLink(companyId, id));
  }

  @Post(':id/withdrawal')
  @ChangesVersionOf('subcontracting.subcontract', 'id')
  @RequirePermission('tasks:manage')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Withdraw a subcontract',
    description: 'Ends a subcontract that is not finished. The link then says that the work was withdrawn.',
  })
  @ApiOkResponse({ type: SubcontractResponse })
  @ApiProblems(SubcontractNotFound, MOVE)
  withdraw(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string) {
    return this.changed(companyId, new WithdrawSubcontract(companyId, id));
  }

  @Post(':id/price-agreement')
  @ChangesVersionOf('subcontracting.subcontract', 'id')
  @RequirePermission('tasks:manage')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Accept the price of a subcontractor',
    description: 'Agrees to the price that the firm named, which gives it the work.',
  })
  @ApiOkResponse({ type: SubcontractResponse })
  @ApiProblems(SubcontractNotFound, MOVE, PriceIsMissing, PriceHasChanged)
  agreePrice(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string, @Body() { price }: PriceRequest) {
    return this.changed(companyId, new AgreePrice(companyId, id, Money.fromJson(price)));
  }

  @Get(':id/comments')
  @ApiOperation({
    summary: 'List the comments of a subcontract',
    description: 'Lists what the office and the firm wrote, newest first.',
  })
  @ApiOkResponse({ type: pageOf(CommentResponse) })
  @ApiProblems(SubcontractNotFound)
  async comments(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Query() { cursor, limit }: ListQuery,
  ): Promise<Page<CommentView>> {
    const [after] = cursor === undefined ? [] : byId.decode(cursor);
    const rows = await this.queries.execute(new ListComments(companyId, id, after, limit + 1));
    if (!rows) throw new SubcontractNotFound();
    return toPage(
      rows,
      limit,
      (last) => byId.encode([last.id]),
      (row) => row,
    );
  }

  @Post(':id/comments')
  @ChangesVersionOf('subcontracting.subcontract', 'id')
  @RequirePermission('tasks:manage')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Add a comment to a subcontract',
    description: 'Adds a comment that the firm sees on its page.',
  })
  @ApiOkResponse({ type: SubcontractResponse })
  @ApiProblems(SubcontractNotFound, MOVE, FULL)
  comment(
    @CurrentPrincipal() { companyId, userId }: Principal,
    @IdParam() id: string,
    @Body() { text }: CommentRequest,
  ) {
    return this.changed(companyId, new CommentOnSubcontract(companyId, id, text, userId));
  }

  private async changed(companyId: string, command: SubcontractCommand | HandOverTask): Promise<SubcontractView> {
    const [row] = await this.commands.answer(command, ({ id }) => new ListSubcontracts(companyId, { id }, 1));
    if (!row) throw new SubcontractNotFound();
    return toSubcontractView(row);
  }
}
