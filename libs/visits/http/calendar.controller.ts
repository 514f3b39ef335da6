import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Queries } from '#platform/cqrs';
import { ApiProblems } from '#platform/http';
import { Public } from '#platform/identity';
import { Companies } from '#platform/tenancy';
import { CalendarAddresses } from '../contracts/index.js';
import { CalendarAddressUnknown } from '../domain/feed-errors.js';
import { ReadCalendar } from '../queries/read-calendar.js';
import { toIcs } from './calendar-as-ics.js';

@ApiTags('Calendar')
@Controller('calendar')
@Public()
export class CalendarController {
  constructor(
    private readonly companies: Companies,
    private readonly addresses: CalendarAddresses,
    private readonly queries: Queries,
  ) {}

  @Get(':address')
  @ApiOperation({
    summary: 'Get a calendar',
    description:
      'Returns the visits of an employee or of the company in iCalendar format (RFC 5545), for calendar programs. The ' +
      'secret address is the only access: it comes from `/v1/calendar-feeds`, ends in `.ics` and needs no token. Shows ' +
      'the visits of the last 30 and the next 365 days; a cancelled visit is shown as cancelled for 14 days. A visit keeps ' +
      'its `UID`, and its `SEQUENCE` increases with each change.',
  })
  @ApiParam({ name: 'address', example: 'spc_0190….ics', description: 'The secret address, which ends in `.ics`' })
  @ApiOkResponse({ description: 'The calendar', content: { 'text/calendar': { schema: { type: 'string' } } } })
  @ApiResponse({ status: 304, description: 'The calendar has not changed since it had the ETag of `If-None-Match`' })
  @ApiProblems(CalendarAddressUnknown)
  async read(@Param('address') address: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const text = await this.calendar(address);
    void reply.header('cache-control', 'private, no-cache').header('content-type', 'text/calendar; charset=utf-8');
    return text;
  }

  /** An unknown, replaced or suspended address gets one answer, so that guessing teaches nothing. */
  private async calendar(address: string): Promise<string> {
    const secret = this.addresses.read(address);
    const company = secret && (await this.companies.withId(secret.companyId));
    if (!company || company.suspended) throw new CalendarAddressUnknown();
    const calendar = await this.queries.execute(new ReadCalendar(company.id, secret.digest));
    if (!calendar) throw new CalendarAddressUnknown();
    return toIcs(calendar, company.name);
  }
}
