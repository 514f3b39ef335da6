import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, Cursor, IdParam, IfMatch, type Page, pageOf, toPage } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { Mailer } from '#platform/mail';
import { ChangePreferences } from '../commands/change-preferences.js';
import { ReadNotices } from '../commands/read-notices.js';
import { ACTS_ON_DELIVERIES, type Channels, DEFAULT_CHANNELS, NoticeNotFound } from '../contracts/index.js';
import { CountNotices, type NoticeCounts } from '../queries/count-notices.js';
import { GetPreferences } from '../queries/get-preferences.js';
import { ListNotices, type NoticeView } from '../queries/list-notices.js';
import {
  ListNoticesQuery,
  NoticeCountsResponse,
  NoticePreferencesRequest,
  NoticePreferencesResponse,
  NoticeResponse,
} from './notices.dto.js';

const cursor = new Cursor('id desc', 'uuid');

/** Each user has their own notices and settings; no other user can see or change them. */
@ApiTags('Notices')
@Controller('v1/me')
@RequirePermission('tasks:read')
export class NoticesController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
    private readonly mailer: Mailer,
  ) {}

  @Get('notices')
  @ApiOperation({
    summary: 'List your notices',
    description:
      'Lists what the current user was told of in the last 90 days, newest first. Notices of the kind `delivery-failed` are listed for users with `tasks:manage`.',
  })
  @ApiOkResponse({ type: pageOf(NoticeResponse) })
  @ApiProblems(400)
  async list(
    @CurrentPrincipal() { companyId, userId, permissions }: Principal,
    @Query() { unread, cursor: from, limit }: ListNoticesQuery,
  ): Promise<Page<NoticeView>> {
    const [after] = from === undefined ? [] : cursor.decode(from);
    const rows = await this.queries.execute(
      new ListNotices(
        companyId,
        userId,
        { withDeliveries: permissions.has(ACTS_ON_DELIVERIES), unread, after },
        limit + 1,
      ),
    );
    return toPage(
      rows,
      limit,
      ({ id }) => cursor.encode([id]),
      (row) => row,
    );
  }

  @Get('notices/counts')
  @ApiOperation({
    summary: 'Get the number of your unread notices',
    description: 'Returns how many notices are unread.',
  })
  @ApiOkResponse({ type: NoticeCountsResponse })
  counts(@CurrentPrincipal() { companyId, userId, permissions }: Principal): Promise<NoticeCounts> {
    return this.queries.execute(new CountNotices(companyId, userId, permissions.has(ACTS_ON_DELIVERIES)));
  }

  @Post('notices/read')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Set all your notices as read',
    description: 'Marks the 500 oldest unread notices as read; repeat it for more. Safe to repeat.',
  })
  @ApiNoContentResponse({ description: 'Marked as read' })
  async readAll(@CurrentPrincipal() { companyId, userId }: Principal): Promise<void> {
    await this.commands.execute(new ReadNotices(companyId, userId, null));
  }

  @Post('notices/:id/read')
  @HttpCode(204)
  @ApiOperation({ summary: 'Set a notice as read', description: 'Marks one of your notices as read. Safe to repeat.' })
  @ApiNoContentResponse({ description: 'Marked as read' })
  @ApiProblems(400, NoticeNotFound)
  async read(@CurrentPrincipal() { companyId, userId }: Principal, @IdParam() id: string): Promise<void> {
    await this.commands.execute(new ReadNotices(companyId, userId, id));
  }

  @Get('notice-preferences')
  @ApiOperation({
    summary: 'Get how you are told',
    description: 'Returns for each kind of notice whether it is shown in the console, on the desktop and sent by mail.',
  })
  @ApiOkResponse({ type: NoticePreferencesResponse })
  preferences(@CurrentPrincipal() { companyId, userId }: Principal) {
    return this.shown(companyId, userId);
  }

  @Put('notice-preferences')
  @ApiOperation({
    summary: 'Change how you are told',
    description: 'Replaces the settings of the current user. They apply to what happens from now on.',
  })
  @ApiOkResponse({ type: NoticePreferencesResponse })
  @ApiProblems(400)
  async change(
    @CurrentPrincipal() { companyId, userId, permissions }: Principal,
    @IfMatch() version: number | null,
    @Body() { language, channels, digestAt }: NoticePreferencesRequest,
  ) {
    const given = Object.entries(channels).flatMap(([kind, one]) => (one ? [[kind, { ...one }] as const] : []));
    const chosen: Channels = { ...DEFAULT_CHANNELS, ...Object.fromEntries(given) };
    const failed = chosen['delivery-failed'];
    // A mail cannot be kept back when it is read, as a notice in the console is.
    const mail = failed.mail && permissions.has(ACTS_ON_DELIVERIES);
    const facts = { language, channels: { ...chosen, 'delivery-failed': { ...failed, mail } }, digestAt };
    const command = new ChangePreferences(companyId, userId, facts, version);
    const saved = await this.commands.answer(command, () => new GetPreferences(companyId, userId));
    return { ...saved, mail: this.mailer.state };
  }

  private async shown(companyId: string, userId: string) {
    return { ...(await this.queries.execute(new GetPreferences(companyId, userId))), mail: this.mailer.state };
  }
}
