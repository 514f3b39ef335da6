import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, Cursor, IdParam, CurrentLanguage, type Language, pageOf, toPage, periodOf } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { PollEventSource } from '../outbound/poll-event-source.js';
import { ResolveDelivery } from '../commands/resolve-delivery.js';
import { ReprocessDelivery } from '../commands/reprocess-delivery.js';
import { DeliveryNotFound, DeliveryNotReprocessable } from '../contracts/index.js';
import { MessageReader } from '../wire/message-reader.js';
import {
  DeliveryDetailResponse,
  DeliveryResponse,
  ListDeliveriesQuery,
  ReprocessingRequest,
  ReprocessingResponse,
  toDeliveryView,
} from './delivery.dto.js';
import { type DeliveryRow, ListDeliveries } from '../queries/list-deliveries.js';

/** Deliveries that one request reprocesses. */
const MAX_REPROCESSED = 100;

const cursor = new Cursor('id desc', 'uuid');
const oldestFirst = new Cursor('id asc', 'uuid');

@ApiTags('Deliveries')
@Controller('v1/deliveries')
@RequirePermission('tasks:read')
export class DeliveryController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
    private readonly eventSource: PollEventSource,
    private readonly reader: MessageReader,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'List deliveries',
    description: 'Lists all messages received from Scalepoint, including those that could not be processed.',
  })
  @ApiOkResponse({ type: pageOf(DeliveryResponse) })
  @ApiProblems(400)
  async list(
    @CurrentPrincipal() { companyId }: Principal,
    @Query() query: ListDeliveriesQuery,
    @CurrentLanguage() language: Language,
  ) {
    const [after] = query.cursor === undefined ? [] : cursor.decode(query.cursor);
    const list = new ListDeliveries(
      companyId,
      {
        state: query.state,
        channel: query.channel,
        insurerId: query.insurerId,
        unresolved: query.unresolved,
        ...periodOf(query),
        after,
      },
      query.limit + 1,
    );
    const show = ({ raw: _, ...row }: DeliveryRow) => toDeliveryView(row, language);
    return toPage(await this.queries.execute(list), query.limit, ({ id }) => cursor.encode([id]), show);
  }

  @Get(':id')
  @ApiOperation({
    summary: 'Get a delivery',
    description: 'Returns a delivery with its raw message. CPR numbers and secrets are masked.',
  })
  @ApiOkResponse({ type: DeliveryDetailResponse })
  @ApiProblems(400, DeliveryNotFound)
  async get(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @CurrentLanguage() language: Language,
  ) {
    const [row] = await this.queries.execute(new ListDeliveries(companyId, { id }, 1));
    if (!row) throw new DeliveryNotFound();
    return toDeliveryView(row, language);
  }

  @Post('reprocessing')
  @RequirePermission('tasks:manage')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Reprocess failed deliveries',
    description: `The ${MAX_REPROCESSED} oldest failed deliveries (or the waiting ones), each in its own transaction. Send \`next\` as \`cursor\` until it is null.`,
  })
  @ApiOkResponse({ type: ReprocessingResponse })
  @ApiProblems(400)
  async reprocessMany(
    @CurrentPrincipal() { companyId }: Principal,
    @Body() { state, cursor: sent }: ReprocessingRequest,
  ): Promise<ReprocessingResponse> {
    const [after] = sent ? oldestFirst.decode(sent) : [];
    const rows = await this.queries.execute(
      new ListDeliveries(companyId, { state, after, oldestFirst: true }, MAX_REPROCESSED + 1),
    );
    const some = rows.slice(0, MAX_REPROCESSED);
    let news = 0;
    for (const { id } of some) {
      const [row] = await this.queries.execute(new ListDeliveries(companyId, { id }, 1));
      if (row && (await this.again(companyId, row))) news += 1;
    }
    const last = rows.length > MAX_REPROCESSED ? some.at(-1) : undefined;
    return { reprocessed: some.length, withNews: news, next: last ? oldestFirst.encode([last.id]) : null };
  }

  @Post(':id/reprocess')
  @RequirePermission('tasks:manage')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Reprocess a delivery',
    description:
      'Processes the stored message again. Tasks that are already known do not change, so the call is safe to repeat.',
  })
  @ApiOkResponse({ type: DeliveryDetailResponse })
  @ApiProblems(400, DeliveryNotFound, DeliveryNotReprocessable)
  async reprocess(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @CurrentLanguage() language: Language,
  ) {
    const [row] = await this.queries.execute(new ListDeliveries(companyId, { id }, 1));
    if (!row) throw new DeliveryNotFound();
    if (row.state === 'refused') throw new DeliveryNotReprocessable();
    await this.again(companyId, row);
    return this.get({ companyId } as Principal, id, language);
  }

  @Post(':id/resolution')
  @RequirePermission('tasks:manage')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Resolve a delivery',
    description:
      'Marks a delivery that could not be processed as resolved. It remains stored, but no longer counts as failed.',
  })
  @ApiOkResponse({ type: DeliveryDetailResponse })
  @ApiProblems(400, DeliveryNotFound)
  async resolve(
    @CurrentPrincipal() principal: Principal,
    @IdParam() id: string,
    @CurrentLanguage() language: Language,
  ) {
    await this.commands.executePart(new ResolveDelivery(principal.companyId, id, principal.userId));
    return this.get(principal, id, language);
  }

  private async again(companyId: string, { id, raw, channel }: DeliveryRow): Promise<boolean> {
    if (raw === null) throw new DeliveryNotReprocessable();
    if (channel !== 'poll') {
      const tasks = await this.reader.stored(raw);
      const { isNews } = await this.commands.executePart(new ReprocessDelivery(companyId, id, tasks));
      return isNews;
    }
    const read = await this.eventSource.again(companyId, raw);
    if (!read) throw new DeliveryNotReprocessable();
    const { tasks, ...polled } = read;
    const { isNews } = await this.commands.executePart(new ReprocessDelivery(companyId, id, tasks, polled));
    return isNews;
  }
}
