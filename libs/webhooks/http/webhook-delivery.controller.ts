import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, Cursor, IdParam, type Page, pageOf, toPage } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission, WhileModuleIsOff } from '#platform/identity';
import { RequestRedelivery } from '../commands/request-redelivery.js';
import { RequestTest } from '../commands/request-test.js';
import { WebhookNotFound } from '../contracts/index.js';
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
    summary: 'Deliveries of a webhook',
    description: 'Every call of the last 30 days and what came of it, newest first. A try that failed is a call too.',
  })
  @ApiOkResponse({ type: pageOf(WebhookDeliveryResponse) })
  @ApiProblems(400, 404)
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
  @HttpCode(202)
  @ApiOperation({
    summary: 'Deliver again',
    description:
      'Sends the event of that delivery again, within seconds, beside the order of the feed and also while the webhook ' +
      'is not active. Asking again about the same delivery is answered the same and sends nothing more; the log then ' +
      'has a new delivery, which can be asked for in its turn.',
  })
  @ApiAcceptedResponse({ type: RequestedDeliveryResponse })
  @ApiProblems(400, 404, {
    status: 409,
    code: 'webhooks.test-is-not-redelivered',
    detail: 'En prøve kan ikke sendes igen. Send en ny prøve.',
  })
  redeliver(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IdParam('deliveryId') deliveryId: string,
  ) {
    return this.commands.execute(new RequestRedelivery(companyId, id, deliveryId));
  }

  @Post('test')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Send a test',
    description:
      'Sends a signed message of type `webhooks.test.v1` within seconds, once, also while the webhook is not active. ' +
      'What came of it stands in the log of deliveries.',
  })
  @ApiAcceptedResponse({ type: RequestedDeliveryResponse })
  @ApiProblems(400, 404)
  test(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string) {
    return this.commands.execute(new RequestTest(companyId, id));
  }
}
