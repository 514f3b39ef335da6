import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, CurrentLanguage, IfMatch, type Language, type Page, pageOf } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { Mailer } from '#platform/mail';
import { SmsSender } from '#platform/sms';
import { ChangeMessageSettings } from '../commands/change-message-settings.js';
import { MESSAGE_FIELDS, type MessageChoices, MessageLinks } from '../contracts/index.js';
import { MessageSettingsUnusable } from '../domain/settings-errors.js';
import { GetMessageSettings, type MessageSettingsView } from '../queries/get-message-settings.js';
import { PreviewMessage } from '../queries/preview-message.js';
import {
  MessageFieldResponse,
  MessagePreviewRequest,
  MessagePreviewResponse,
  MessageSettingsRequest,
  MessageSettingsResponse,
} from './message-settings.dto.js';
import { NO_TASK } from './messages.problems.js';

@ApiTags('Messages to policyholders')
@Controller('v1/policyholder-message-settings')
@RequirePermission('settings:manage')
export class MessageSettingsController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
    private readonly links: MessageLinks,
    private readonly mailer: Mailer,
    private readonly sms: SmsSender,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Get the settings of messages to policyholders',
    description: 'Returns what policyholders are told by mail and text message, when and with which words.',
  })
  @ApiOkResponse({ type: MessageSettingsResponse })
  async get(@CurrentPrincipal() { companyId }: Principal) {
    return this.shown(await this.queries.execute(new GetMessageSettings(companyId)));
  }

  @Put()
  @ApiOperation({
    summary: 'Change the settings of messages to policyholders',
    description:
      'Replaces the settings. Everything is off until a company turns on the master switch and a message. They count for what ' +
      'is sent from now on, also for messages that wait.',
  })
  @ApiOkResponse({ type: MessageSettingsResponse })
  @ApiProblems(400, new MessageSettingsUnusable([]))
  async change(
    @CurrentPrincipal() { companyId }: Principal,
    @IfMatch() version: number | null,
    @Body() { enabled, quietHours, dayBeforeAt, templates }: MessageSettingsRequest,
  ) {
    const choices = structuredClone({ enabled, quietHours, dayBeforeAt, templates }) as MessageChoices;
    const command = new ChangeMessageSettings(companyId, choices, version);
    return this.shown(await this.commands.answer(command, () => new GetMessageSettings(companyId)));
  }

  @Get('merge-fields')
  @ApiOperation({
    summary: 'List merge fields of messages',
    description: 'Lists the fields that the text of a message may contain, each with a label and a sample value.',
  })
  @ApiOkResponse({ type: pageOf(MessageFieldResponse) })
  mergeFields(@CurrentLanguage() language: Language): Page<MessageFieldResponse> {
    const { samples } = this.links;
    const items = MESSAGE_FIELDS.map(({ key, name, alias, label, sample }) => ({
      ...{ name, alias, label: label[language] },
      sample: key === 'link' || key === 'optOut' ? samples[key] : sample,
    }));
    return { items, next: null };
  }

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Preview a message',
    description: 'Fills a text with the sample values and with a task, or lists its errors. Saves and sends nothing.',
  })
  @ApiOkResponse({ type: MessagePreviewResponse })
  @ApiProblems(400, NO_TASK)
  async preview(
    @CurrentPrincipal() { companyId }: Principal,
    @Body() { channel, subject = '', text, taskId }: MessagePreviewRequest,
    @CurrentLanguage() language: Language,
  ): Promise<MessagePreviewResponse> {
    const query = new PreviewMessage(companyId, channel, { subject, text }, taskId ?? null);
    const { faults, ...preview } = await this.queries.execute(query);
    const errors = faults.map(({ pointer, code, da, en }) => ({ pointer, code, detail: language === 'da' ? da : en }));
    return { ...preview, errors };
  }

  private shown(settings: MessageSettingsView) {
    return { ...settings, mailState: this.mailer.state, smsState: this.sms.state };
  }
}
