import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, Cursor, IdParam, CurrentLanguage, type Language, pageOf, toPage } from '#platform/http';
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

/** Deliveries taken in again by one request. */
const AT_ONCE = 100;

const cursor = new Cursor('id desc', 'uuid');

@ApiTags('Modtagelse')
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
    summary: 'Deliveries',
    description: 'Everything that Scalepoint ever sent, also what could not be used.',
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
        from: query.from,
        before: query.to,
        after,
      },
      query.limit + 1,
    );
    const show = ({ raw: _, ...row }: DeliveryRow) => toDeliveryView(row, language);
    return toPage(await this.queries.execute(list), query.limit, ({ id }) => cursor.encode([id]), show);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One delivery', description: 'With what was sent, CPR numbers and secrets masked.' })
  @ApiOkResponse({ type: DeliveryDetailResponse })
  @ApiProblems(400, 404)
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
    summary: 'Take many in again',
    description: `The ${AT_ONCE} oldest failed deliveries (or those that wait), each in a transaction of its own. Ask again while \`more\` is true.`,
  })
  @ApiOkResponse({ type: ReprocessingResponse })
  @ApiProblems(400)
  async reprocessMany(
    @CurrentPrincipal() { companyId }: Principal,
    @Body() { state, after }: ReprocessingRequest,
  ): Promise<ReprocessingResponse> {
    const rows = await this.queries.execute(
      new ListDeliveries(companyId, { state, after: after ?? undefined, oldestFirst: true }, AT_ONCE + 1),
    );
    const some = rows.slice(0, AT_ONCE);
    let news = 0;
    for (const { id } of some) {
      const [row] = await this.queries.execute(new ListDeliveries(companyId, { id }, 1));
      if (row && (await this.again(companyId, row))) news += 1;
    }
    return { reprocessed: some.length, withNews: news, after: some.at(-1)?.id ?? null, more: rows.length > AT_ONCE };
  }

  @Post(':id/reprocess')
  @RequirePermission('tasks:manage')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Take it in again',
    description: 'Reads what was kept once more. What is known already stays as it is, so twice is once.',
  })
  @ApiOkResponse({ type: DeliveryDetailResponse })
  @ApiProblems(400, 404, 409)
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
    description: 'Marks a delivery that could not be used as seen to. It is kept, and counted as failed no longer.',
  })
  @ApiOkResponse({ type: DeliveryDetailResponse })
  @ApiProblems(400, 404)
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
