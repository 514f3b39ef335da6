import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { DeliveryNotFound } from '../domain/webhook-errors.js';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, Cursor, IdParam, type Page, pageOf, toPage, ChangesVersionOf } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission, WhileModuleIsOff } from '#platform/identity';
import { RequestRedelivery } from '../commands/request-redelivery.js';
import { RequestTest } from '../commands/request-test.js';
import { WebhookNotFound } from '../contracts/index.js';
import { TestIsNotRedelivered } from '../domain/webhook-errors.js';
import { type WebhookDeliveryView, ListWebhookDeliveries } from '../queries/list-webhook-deliveries.js';
import { ListWebhooks } from '../queries/list-webhooks.js';
import { WebhookDeliveriesQuery, WebhookDeliveryResponse, RequestedDeliveryResponse } from './webhook.dto.js';

const cursor = new Cursor('id desc', 'uuid');

@ApiTags('Webhooks')
@Controller('v1/webhooks/:id')
@WhileModuleIsOff()
@RequirePermission('settings:manage')
export class WebhookDeliveryController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get('deliveries')
  @RequirePermission('events:read')
  @ApiOperation({
    summary: 'List the deliveries of a webhook',
    description: 'Lists all calls of the last 30 days with their result, newest first, including failed attempts.',
  })
  @ApiOkResponse({ type: pageOf(WebhookDeliveryResponse) })
  @ApiProblems(400, WebhookNotFound)
  async list(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Query() query: WebhookDeliveriesQuery,
  ): Promise<Page<WebhookDeliveryView>> {
    const [webhook] = await this.queries.execute(new ListWebhooks(companyId, id));
    if (!webhook) throw new WebhookNotFound();
    const [after] = query.cursor === undefined ? [] : cursor.decode(query.cursor);
    const { delivered, eventId, limit } = query;
    return toPage(
      await this.queries.execute(new ListWebhookDeliveries(companyId, id, { delivered, eventId, after }, limit + 1)),
      limit,
      (last) => cursor.encode([last.id]),
      (row) => row,
    );
  }

  @Post('deliveries/:deliveryId/redelivery')
  @ChangesVersionOf('webhooks.webhook', 'id')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Redeliver an event',
    description:
      'Sends the event of the delivery again within seconds, outside the order of the feed and even while the ' +
      'webhook is inactive. Repeating the call for the same delivery returns the same response and sends ' +
      'nothing. The log then contains a new delivery, which can itself be redelivered.',
  })
  @ApiAcceptedResponse({ type: RequestedDeliveryResponse })
  @ApiProblems(400, WebhookNotFound, DeliveryNotFound, TestIsNotRedelivered)
  redeliver(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IdParam('deliveryId') deliveryId: string,
  ) {
    return this.commands.execute(new RequestRedelivery(companyId, id, deliveryId));
  }

  @Post('test')
  @ChangesVersionOf('webhooks.webhook', 'id')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Send a test message',
    description:
      'Sends one signed message of type `webhooks.test.v1` within seconds, even while the webhook is inactive. ' +
      'The result appears in the list of deliveries.',
  })
  @ApiAcceptedResponse({ type: RequestedDeliveryResponse })
  @ApiProblems(400, WebhookNotFound)
  test(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string) {
    return this.commands.execute(new RequestTest(companyId, id));
  }
}
