import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, IdParam, IfMatch, type Page, pageOf } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission, WhileModuleIsOff } from '#platform/identity';
import { CreateWebhook } from '../commands/create-webhook.js';
import { DeleteWebhook } from '../commands/delete-webhook.js';
import { EditWebhook } from '../commands/edit-webhook.js';
import { RotateWebhookSecret } from '../commands/rotate-webhook-secret.js';
import { WebhookNotFound } from '../contracts/index.js';
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
  @ApiOperation({ summary: 'Webhooks', description: 'Where the company’s events are sent, and how that goes.' })
  @ApiOkResponse({ type: pageOf(WebhookResponse) })
  async list(@CurrentPrincipal() { companyId }: Principal): Promise<Page<WebhookView>> {
    return { items: await this.queries.execute(new ListWebhooks(companyId)), next: null };
  }

  @Get(':id')
  @RequirePermission('events:read')
  @ApiOperation({ summary: 'One webhook', description: 'Its version is the ETag. The secret is not shown.' })
  @ApiOkResponse({ type: WebhookResponse })
  @ApiProblems(400, 404)
  async get(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string): Promise<WebhookView> {
    const [webhook] = await this.queries.execute(new ListWebhooks(companyId, id));
    if (!webhook) throw new WebhookNotFound();
    return webhook;
  }

  @Post()
  @ApiOperation({
    summary: 'Create a webhook',
    description:
      'From now on every event is sent to the address by POST, in the envelope of CloudEvents 1.0 and the order of the ' +
      'feed, signed as Standard Webhooks says. The next is sent when the one before was answered by 2xx within 10 ' +
      'seconds; else it is tried again for three days, ever further apart, not before `Retry-After`. Then, and at once ' +
      'after 410, the webhook is disabled; what was not sent is kept. An event can come twice, with the same ' +
      '`webhook-id`. The secret is shown in this answer and never again. A company has at most 20 webhooks.',
  })
  @ApiCreatedResponse({ type: WebhookWithSecretResponse })
  @ApiProblems(400, 422, {
    status: 409,
    code: 'webhooks.too-many-webhooks',
    detail: 'Virksomheden har allerede 20 webhooks. Slet en, der ikke bruges, eller ret en af dem.',
  })
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
      'Address, types, description, and whether it is active. What waits is tried at once, with three new days before ' +
      'it. While it is not active nothing is lost: it goes on where it stopped.',
  })
  @ApiOkResponse({ type: WebhookResponse })
  @ApiProblems(400, 404, 412, 422, 428)
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
  @ApiOperation({ summary: 'Delete a webhook', description: 'With its log. What was not sent yet is not sent.' })
  @ApiNoContentResponse({ description: 'Deleted' })
  @ApiProblems(400, 404, 412, 428)
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
      'Makes a new secret, which is shown in this answer and never again. Until `oldValidUntil` everything is signed ' +
      'with both, so that the receiver can change over in its own time.',
  })
  @ApiOkResponse({ type: WebhookWithSecretResponse })
  @ApiProblems(400, 404, 412, 422, 428)
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
