import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { PersonNotNamed } from '../domain/erasure-errors.js';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { HttpRefusal, ApiProblems, Cursor, CurrentLanguage, type Language, pageOf, toPage } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission, WhileModuleIsOff } from '#platform/identity';
import { ErasePerson } from '../commands/erase-person.js';
import { SetRetention } from '../commands/set-retention.js';
import { DryRun, TryErasure } from '../commands/try-erasure.js';
import { ExportPerson } from '../queries/export-person.js';
import { FindPerson } from '../queries/find-person.js';
import { GetRetention } from '../queries/get-retention.js';
import { type ErasureView, ListErasures } from '../queries/list-erasures.js';
import { PreviewRetention } from '../queries/preview-retention.js';
import {
  ErasureRequest,
  ErasureResponse,
  FoundRecordsResponse,
  ListErasuresQuery,
  PersonRequest,
  PersonSearch,
  RetentionBody,
  RetentionPreviewQuery,
  RetentionPreviewResponse,
  RetentionResponse,
} from './personal-records.dto.js';

/** As the context of the task refuses it, which this one does not know. */
const TASK_IN_WORK = new HttpRefusal(409, {
  code: 'case-intake.task-in-work',
  da: 'Opgaven er accepteret, og oplysningerne bruges stadig. Afvis eller luk den, før de slettes.',
  en: 'The task is accepted, and the data is still used. Reject or close it before they are erased.',
});
const cursor = new Cursor('id desc', 'uuid');

@ApiTags('Personal data')
@Controller('v1/personal-data')
@WhileModuleIsOff()
@RequirePermission('users:manage')
export class PersonalRecordsController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Post('search')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Find a person',
    description:
      'Finds tasks and debtors by the name, phone number or e-mail address of a policyholder, contact or debtor.',
  })
  @ApiOkResponse({ type: FoundRecordsResponse })
  @ApiProblems(400, PersonNotNamed)
  async find(@CurrentPrincipal() { companyId }: Principal, @Body() { name, phone, email }: PersonSearch) {
    const keys = { name: name ?? null, phone: phone ?? null, email: email ?? null };
    return { items: await this.queries.execute(new FindPerson(companyId, keys)) };
  }

  @Post('export')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Export personal data',
    description:
      'Returns everything that is stored about the person of these tasks and debtors, by section. Files are listed, and ' +
      'downloaded one by one.',
  })
  @ApiOkResponse({
    schema: {
      type: 'object',
      additionalProperties: { type: 'array', items: { type: 'object', additionalProperties: true } },
    },
  })
  @ApiProblems(400, PersonNotNamed)
  export(@CurrentPrincipal() { companyId }: Principal, @Body() person: PersonRequest) {
    return this.queries.execute(new ExportPerson(companyId, personOf(person)));
  }

  @Post('erasures')
  @ApiProblems(TASK_IN_WORK)
  @HttpCode(200)
  @ApiOperation({
    summary: 'Erase personal data',
    description:
      'Erases what is stored about the person of these tasks and debtors, in one transaction, and returns a report of ' +
      'what was erased and what is kept and why. Tasks must have ended. Repeating the call has no further effect.',
  })
  @ApiOkResponse({ type: ErasureResponse })
  @ApiProblems(400, PersonNotNamed)
  async erase(
    @CurrentPrincipal() { companyId }: Principal,
    @Body() { reason, dryRun, ...person }: ErasureRequest,
    @CurrentLanguage() language: Language,
  ): Promise<ErasureResponse> {
    const named = personOf(person);
    if (!dryRun) return shown(await this.commands.execute(new ErasePerson(companyId, named, reason)), language);
    try {
      return await this.commands.execute(new TryErasure(companyId, named, reason));
    } catch (error) {
      if (!(error instanceof DryRun)) throw error;
      return { ...shown(error.erasure, language), id: null };
    }
  }

  @Get('erasures')
  @ApiOperation({ summary: 'List erasures', description: 'Lists the reports of erasures, newest first.' })
  @ApiOkResponse({ type: pageOf(ErasureResponse) })
  @ApiProblems(400)
  async erasures(
    @CurrentPrincipal() { companyId }: Principal,
    @Query() query: ListErasuresQuery,
    @CurrentLanguage() language: Language,
  ) {
    const [after] = query.cursor === undefined ? [] : cursor.decode(query.cursor);
    const rows = await this.queries.execute(new ListErasures(companyId, after, query.limit + 1));
    return toPage(
      rows,
      query.limit,
      ({ id }) => cursor.encode([id]),
      (row) => shown(row, language),
    );
  }

  @Get('retention')
  @ApiOperation({
    summary: 'Get the retention',
    description: 'Returns after how many months without activity the personal data of ended tasks is erased.',
  })
  @ApiOkResponse({ type: RetentionResponse })
  retention(@CurrentPrincipal() { companyId }: Principal) {
    return this.queries.execute(new GetRetention(companyId));
  }

  @Put('retention')
  @ApiOperation({
    summary: 'Set the retention',
    description: 'Sets it for the company. A nightly run erases what is due. Try it first with the preview.',
  })
  @ApiOkResponse({ type: RetentionResponse })
  @ApiProblems(400)
  setRetention(@CurrentPrincipal() { companyId }: Principal, @Body() { months }: RetentionBody) {
    return this.commands.answer(new SetRetention(companyId, months), () => new GetRetention(companyId));
  }

  @Get('retention/preview')
  @ApiOperation({
    summary: 'Preview the retention',
    description: 'A dry run: lists what the next nightly run would erase, with the company’s retention or another one.',
  })
  @ApiOkResponse({ type: RetentionPreviewResponse })
  @ApiProblems(400)
  preview(@CurrentPrincipal() { companyId }: Principal, @Query() { months }: RetentionPreviewQuery) {
    return this.queries.execute(new PreviewRetention(companyId, months));
  }
}

function personOf({ taskIds = [], debtorIds = [] }: PersonRequest) {
  return { taskIds: taskIds.map((id) => id.toLowerCase()), debtorIds };
}

function shown({ kept, ...erasure }: ErasureView, language: Language): ErasureResponse {
  return {
    ...erasure,
    kept: kept.map(({ what, count, until, ...texts }) => ({ what, count, until, detail: texts[language] })),
  };
}
