import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { OldSecretEndsInThePast, UrlIsNotUsable } from '../domain/webhook-errors.js';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, IdParam, IfMatch, type Page, pageOf } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission, WhileModuleIsOff } from '#platform/identity';
import { CreateWebhook } from '../commands/create-webhook.js';
import { DeleteWebhook } from '../commands/delete-webhook.js';
import { EditWebhook } from '../commands/edit-webhook.js';
import { RotateWebhookSecret } from '../commands/rotate-webhook-secret.js';
import { WebhookNotFound } from '../contracts/index.js';
import { TooManyWebhooks } from '../domain/webhook-errors.js';
import { ListWebhooks, type WebhookView } from '../queries/list-webhooks.js';
import {
  SecretRotationRequest,
  WebhookChangeRequest,
  WebhookRequest,
  WebhookResponse,
  webhookTermsOf,
  WebhookWithSecretResponse,
} from './webhook.dto.js';

@ApiTags('Webhooks')
@Controller('v1/webhooks')
@WhileModuleIsOff()
@RequirePermission('settings:manage')
export class WebhookController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @RequirePermission('events:read')
  @ApiOperation({
    summary: 'List webhooks',
    description: 'Lists the webhooks of the company with their delivery status.',
  })
  @ApiOkResponse({ type: pageOf(WebhookResponse) })
  async list(@CurrentPrincipal() { companyId }: Principal): Promise<Page<WebhookView>> {
    return { items: await this.queries.execute(new ListWebhooks(companyId)), next: null };
  }

  @Get(':id')
  @RequirePermission('events:read')
  @ApiOperation({
    summary: 'Get a webhook',
    description: 'Returns a webhook without its secret. The ETag is its version.',
  })
  @ApiOkResponse({ type: WebhookResponse })
  @ApiProblems(400, WebhookNotFound)
  async get(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string): Promise<WebhookView> {
    const [webhook] = await this.queries.execute(new ListWebhooks(companyId, id));
    if (!webhook) throw new WebhookNotFound();
    return webhook;
  }

  @Post()
  @ApiOperation({
    summary: 'Create a webhook',
    description:
      'Sends every new event to the address by POST, as CloudEvents 1.0, in feed order, and signed according to' +
      ' Standard Webhooks. The next event is sent after a 2xx response within 10 seconds. Otherwise the event ' +
      'is retried for three days with increasing delays, never before `Retry-After`. After that, or immediately' +
      ' after a 410, the webhook is disabled; unsent events remain available. Delivery is at least once: a ' +
      'repeated event has the same `webhook-id`. The secret is returned only in this response. A company can ' +
      'have at most 20 webhooks.',
  })
  @ApiCreatedResponse({ type: WebhookWithSecretResponse })
  @ApiProblems(400, UrlIsNotUsable, new TooManyWebhooks(20))
  async create(@CurrentPrincipal() { companyId }: Principal, @Body() body: WebhookRequest) {
    let secret: string | null = null;
    const command = new CreateWebhook(companyId, webhookTermsOf(body), (shown) => (secret = shown));
    const [webhook] = await this.commands.answer(command, ({ id }) => new ListWebhooks(companyId, id));
    return { ...webhook, secret };
  }

  @Put(':id')
  @ApiOperation({
    summary: 'Change a webhook',
    description:
      'Changes the address, event types, description, or whether the webhook is active. Pending events are sent' +
      ' immediately, and the three-day retry period starts again. No events are lost while a webhook is ' +
      'inactive: it resumes where it stopped.',
  })
  @ApiOkResponse({ type: WebhookResponse })
  @ApiProblems(400, WebhookNotFound, UrlIsNotUsable)
  async edit(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IfMatch() version: number | null,
    @Body() body: WebhookChangeRequest,
  ) {
    const command = new EditWebhook(companyId, id, webhookTermsOf(body), body.active, version);
    const [webhook] = await this.commands.answer(command, () => new ListWebhooks(companyId, id));
    return webhook;
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Delete a webhook',
    description: 'Deletes the webhook and its delivery log. Pending events are not sent.',
  })
  @ApiNoContentResponse({ description: 'Deleted' })
  @ApiProblems(400, WebhookNotFound)
  async delete(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IfMatch() version: number | null,
  ): Promise<void> {
    await this.commands.execute(new DeleteWebhook(companyId, id, version));
  }

  @Post(':id/rotation')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Rotate the secret',
    description:
      'Generates a new secret, which is returned only in this response. Until `oldValidUntil`, messages are ' +
      'signed with both secrets, so that the receiver can change over.',
  })
  @ApiOkResponse({ type: WebhookWithSecretResponse })
  @ApiProblems(400, WebhookNotFound, OldSecretEndsInThePast)
  async rotate(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IfMatch() version: number | null,
    @Body() { oldValidUntil }: SecretRotationRequest,
  ) {
    let secret: string | null = null;
    const until = typeof oldValidUntil === 'string' ? new Date(oldValidUntil) : oldValidUntil;
    const command = new RotateWebhookSecret(companyId, id, until, version, (shown) => (secret = shown));
    const [webhook] = await this.commands.answer(command, () => new ListWebhooks(companyId, id));
    return { ...webhook, secret };
  }
}
