import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, ChangesVersionOf, IdParam, type Page, pageOf } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { CreateCalendarFeed } from '../commands/create-calendar-feed.js';
import { RemoveCalendarFeed } from '../commands/remove-calendar-feed.js';
import { RenewCalendarFeed } from '../commands/renew-calendar-feed.js';
import { CalendarAddresses, CalendarFeedNotFound } from '../contracts/index.js';
import { CalendarFeedExists } from '../domain/feed-errors.js';
import { EmployeeUnusable } from '../domain/visit-errors.js';
import { type CalendarFeedView, ListCalendarFeeds } from '../queries/list-calendar-feeds.js';
import { CalendarFeedRequest, CalendarFeedResponse, CalendarFeedWithAddressResponse } from './calendar-feed.dto.js';

@ApiTags('Calendar')
@Controller('v1/calendar-feeds')
@RequirePermission('settings:manage')
export class CalendarFeedController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
    private readonly addresses: CalendarAddresses,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'List calendar addresses',
    description: 'Lists the calendar of the company and those of its employees, without their secret addresses.',
  })
  @ApiOkResponse({ type: pageOf(CalendarFeedResponse) })
  async list(@CurrentPrincipal() { companyId }: Principal): Promise<Page<CalendarFeedView>> {
    return { items: await this.queries.execute(new ListCalendarFeeds(companyId)), next: null };
  }

  @Get(':id')
  @ApiOperation({ summary: 'Get a calendar address', description: 'Returns a calendar without its secret address.' })
  @ApiOkResponse({ type: CalendarFeedResponse })
  @ApiProblems(400, CalendarFeedNotFound)
  async get(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string): Promise<CalendarFeedView> {
    const [found] = await this.queries.execute(new ListCalendarFeeds(companyId, id));
    if (!found) throw new CalendarFeedNotFound();
    return found;
  }

  @Post()
  @ApiOperation({
    summary: 'Create a calendar address',
    description:
      'Creates the secret address of a calendar that calendar programs subscribe to. It is returned only in this ' +
      'response; its digest is stored. Each employee, and the company, can have one.',
  })
  @ApiCreatedResponse({ type: CalendarFeedWithAddressResponse })
  @ApiProblems(400, new EmployeeUnusable('anna'), new CalendarFeedExists('0190f0c4-7a3b-7c11-8b52-2f4c8e1d9a01'))
  async create(@CurrentPrincipal() { companyId }: Principal, @Body() { employeeId }: CalendarFeedRequest) {
    let secret: string | null = null;
    const command = new CreateCalendarFeed(companyId, employeeId ?? null, (shown) => (secret = shown));
    const [feed] = await this.commands.answer(command, ({ feedId }) => new ListCalendarFeeds(companyId, feedId));
    return { ...feed, address: this.addressOf(secret) };
  }

  @Post(':id/renewal')
  @HttpCode(200)
  @ChangesVersionOf('visits.calendar-feed', 'id')
  @ApiOperation({
    summary: 'Replace a calendar address',
    description:
      'Replaces the secret address; the old one is refused at once. The new one is returned only in this response.',
  })
  @ApiOkResponse({ type: CalendarFeedWithAddressResponse })
  @ApiProblems(400, CalendarFeedNotFound)
  async renew(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string) {
    let secret: string | null = null;
    const command = new RenewCalendarFeed(companyId, id, (shown) => (secret = shown));
    const [feed] = await this.commands.answer(command, () => new ListCalendarFeeds(companyId, id));
    return { ...feed, address: this.addressOf(secret) };
  }

  @Delete(':id')
  @HttpCode(204)
  @ChangesVersionOf('visits.calendar-feed', 'id')
  @ApiOperation({ summary: 'Delete a calendar address', description: 'The address is refused at once.' })
  @ApiNoContentResponse({ description: 'Removed' })
  @ApiProblems(400, CalendarFeedNotFound)
  async remove(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string): Promise<void> {
    await this.commands.execute(new RemoveCalendarFeed(companyId, id));
  }

  private addressOf(secret: string | null): string | null {
    return secret && this.addresses.show(secret);
  }
}
