import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, CurrentLanguage, IfMatch, type Language, type Page, pageOf } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { Clock, danishDay, danishHolidays } from '#shared-kernel';
import { ChangeCalendar } from '../commands/change-calendar.js';
import { UnusableCalendar } from '../domain/settings-errors.js';
import { type CalendarView, GetCalendar } from '../queries/get-calendar.js';
import { CalendarRequest, CalendarResponse, HolidayResponse, HolidaysQuery } from './calendar.dto.js';

@ApiTags('Default settings')
@Controller('v1/calendar')
export class CalendarController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @RequirePermission('tasks:read')
  @ApiOperation({
    summary: 'Get the calendar',
    description: 'Returns the company’s working hours, closings, and when it is warned of a deadline.',
  })
  @ApiOkResponse({ type: CalendarResponse })
  get(@CurrentPrincipal() { companyId }: Principal): Promise<CalendarView> {
    return this.queries.execute(new GetCalendar(companyId));
  }

  @Get('holidays')
  @RequirePermission('tasks:read')
  @ApiOperation({
    summary: 'List holidays',
    description: 'Lists the Danish public holidays of a year, and the days that each company chooses, in order.',
  })
  @ApiOkResponse({ type: pageOf(HolidayResponse) })
  @ApiProblems(400)
  holidays(@Query() { year }: HolidaysQuery, @CurrentLanguage() language: Language): Page<HolidayResponse> {
    const asked = year ?? Number(danishDay(this.clock.now()).slice(0, 4));
    const items = danishHolidays(asked).map(({ day, da, en, choice = null }) => ({
      day,
      name: { da, en }[language],
      choice,
    }));
    return { items, next: null };
  }

  @Put()
  @RequirePermission('settings:manage')
  @ApiOperation({
    summary: 'Change the calendar',
    description:
      'Replaces the calendar. Deadlines in working time of tasks that arrive later follow it; those of tasks that are ' +
      'opened already stay. Which tasks are due soon follows it at once.',
  })
  @ApiOkResponse({ type: CalendarResponse })
  @ApiProblems(400, new UnusableCalendar([]))
  change(
    @CurrentPrincipal() { companyId }: Principal,
    @IfMatch() version: number | null,
    @Body() { week, daysOff, closings, warnBefore }: CalendarRequest,
  ) {
    const choices = {
      week: week.map((one) => ({ ...one })),
      daysOff: [...daysOff],
      closings: closings.map((one) => ({ ...one })),
      warnBefore: warnBefore && { ...warnBefore },
    };
    return this.commands.answer(new ChangeCalendar(companyId, choices, version), () => new GetCalendar(companyId));
  }
}
