import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { CvrNotEightDigits, CvrRepeatsOneDigit } from '#shared-kernel';
import { ApiBody, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Commands, Queries } from '#platform/cqrs';
import {
  ApiProblems,
  Cursor,
  CurrentLanguage,
  ExternalIdParam,
  HttpRefusal,
  importLines,
  type Language,
  type Page,
  pageOf,
  RouteSettings,
  toPage,
  ChangesVersionOf,
} from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission, WhileModuleIsOff } from '#platform/identity';
import { ImportEntries } from '../commands/import-entries.js';
import { PutEntry } from '../commands/put-entry.js';
import { DIRECTORY_KINDS, type DirectoryKind, EntryNotFound } from '../contracts/index.js';
import { type EntryView, ListEntries } from '../queries/list-entries.js';
import { DirectoryImportReport, EntryBody, EntryLine, EntryResponse, factsOf, ListEntriesQuery } from './entry.dto.js';

/** Lines per transaction. */
const LINES_AT_A_TIME = 500;

const cursor = new Cursor('name', 'text', 'text');

@ApiTags('Directory')
@ApiProblems(unknownKind('vehicles'))
@Controller('v1/directory/:kind')
@WhileModuleIsOff()
@RequirePermission('directory:write', 'settings:manage', 'cases:read', 'tasks:read')
export class DirectoryController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Put(':id')
  @ChangesVersionOf('directory.entry', 'kind', 'id')
  @RequirePermission('directory:write')
  @ApiOperation({ summary: 'Create or replace an entry', description: 'Creates or replaces the entry.' })
  @ApiParam({ name: 'kind', enum: DIRECTORY_KINDS })
  @ApiOkResponse({ type: EntryResponse })
  @ApiProblems(400, CvrNotEightDigits, CvrRepeatsOneDigit)
  async put(
    @CurrentPrincipal() { companyId }: Principal,
    @Param('kind') kind: string,
    @ExternalIdParam() id: string,
    @Body() body: EntryBody,
  ) {
    const known = kindOf(kind);
    const view = () => new ListEntries(companyId, known, { id }, 1);
    const [entry] = await this.commands.answer(new PutEntry(companyId, known, id, factsOf(body)), view);
    return entry;
  }

  @Post('import')
  @RequirePermission('directory:write')
  @HttpCode(200)
  @RouteSettings({ accepts: ['application/x-ndjson'] })
  @ApiOperation({
    summary: 'Import entries',
    description:
      'Creates or replaces one entry per NDJSON line, with the fields of a single entry and its `id`. The body ' +
      'is processed while it arrives, 500 lines per transaction. Invalid lines are reported by number, valid ' +
      'ones are saved. Safe to repeat.',
  })
  @ApiParam({ name: 'kind', enum: DIRECTORY_KINDS })
  @ApiBody({ description: 'One JSON object per line', type: EntryLine })
  @ApiOkResponse({ type: DirectoryImportReport })
  @ApiProblems(400, 413, 415)
  async import(
    @CurrentPrincipal() { companyId }: Principal,
    @Param('kind') kind: string,
    @Req() request: FastifyRequest,
    @CurrentLanguage() language: Language,
  ): Promise<DirectoryImportReport> {
    const report = new DirectoryImportReport(language);
    const known = kindOf(kind);
    const batches = { size: this.commands.batchOf(LINES_AT_A_TIME), keyOf: ({ id }: EntryLine) => id };
    await importLines(request.body, EntryLine, batches, report, async (lines) => {
      const entries = lines.map(({ line, value }) => ({ line, id: value.id, facts: factsOf(value) }));
      const part = await this.commands.executePart(new ImportEntries(companyId, known, entries));
      report.created += part.created;
      report.changed += part.changed;
      report.unchanged += part.unchanged;
      for (const { line, errors } of part.refused) report.refuse(line, errors);
    });
    return report;
  }

  @Get(':id')
  @ApiOperation({ summary: 'Get an entry', description: 'Returns an entry, whether active or not.' })
  @ApiParam({ name: 'kind', enum: DIRECTORY_KINDS })
  @ApiOkResponse({ type: EntryResponse })
  @ApiProblems(400, EntryNotFound)
  async get(
    @CurrentPrincipal() { companyId }: Principal,
    @Param('kind') kind: string,
    @ExternalIdParam() id: string,
  ): Promise<EntryView> {
    const [entry] = await this.queries.execute(new ListEntries(companyId, kindOf(kind), { id }, 1));
    if (!entry) throw new EntryNotFound();
    return entry;
  }

  @Get()
  @ApiOperation({
    summary: 'List entries',
    description: 'Lists entries by name in Danish alphabetical order, for drop-down lists.',
  })
  @ApiParam({ name: 'kind', enum: DIRECTORY_KINDS })
  @ApiOkResponse({ type: pageOf(EntryResponse) })
  @ApiProblems(400)
  async list(
    @CurrentPrincipal() { companyId }: Principal,
    @Param('kind') kind: string,
    @Query() query: ListEntriesQuery,
  ): Promise<Page<EntryView>> {
    const after = query.cursor === undefined ? undefined : cursor.decode(query.cursor);
    const list = new ListEntries(
      companyId,
      kindOf(kind),
      { text: query.q, active: query.active, after },
      query.limit + 1,
    );
    const encode = ({ name, id }: EntryView) => cursor.encode([name, id]);
    return toPage(await this.queries.execute(list), query.limit, encode, (row) => row);
  }
}

function kindOf(kind: string): DirectoryKind {
  const known = DIRECTORY_KINDS.find((candidate) => candidate === kind);
  if (known) return known;
  throw unknownKind(kind);
}

function unknownKind(kind: string): HttpRefusal {
  return new HttpRefusal(404, {
    code: 'directory.unknown-kind',
    da: `Kartoteket "${kind}" findes ikke. Brug ${DIRECTORY_KINDS.join(', ')}.`,
    en: `There is no directory "${kind}". Use ${DIRECTORY_KINDS.join(', ')}.`,
  });
}
