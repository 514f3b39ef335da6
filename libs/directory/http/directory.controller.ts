import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import {
  ApiProblems,
  BooleanField,
  Cursor,
  EmailField,
  HttpRefusal,
  IntegerField,
  ListField,
  ListQuery,
  NestedField,
  type Page,
  pageOf,
  text,
  TextField,
  toPage,
} from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission, WhileModuleIsOff } from '#platform/identity';
import { PutEntry } from '../commands/put-entry.js';
import { DIRECTORY_KINDS, type DirectoryKind } from '../contracts/index.js';
import { type EntryView, ListEntries } from '../queries/list-entries.js';

const optional = { optional: true, nullable: true } as const;

class AddressBody {
  @TextField({ max: 200, example: 'Havnegade 1' }) readonly street!: string;
  @TextField({ max: 200, ...optional }) readonly street2?: string | null;
  @TextField({ max: 12, example: '1058' }) readonly postalCode!: string;
  @TextField({ max: 100, example: 'København K' }) readonly city!: string;
}

class DefaultsBody {
  @TextField({ max: 64, ...optional }) readonly caseManagerId?: string | null;
  @TextField({ max: 64, ...optional }) readonly caseGroupId?: string | null;
  @TextField({ max: 64, ...optional }) readonly priceGroupId?: string | null;
  @TextField({ max: 64, ...optional }) readonly markupGroupId?: string | null;
  @TextField({ max: 64, ...optional }) readonly departmentId?: string | null;
  @TextField({ max: 64, ...optional }) readonly carrierId?: string | null;
  @TextField({ max: 64, ...optional }) readonly purposeId?: string | null;
}

class EntryBody {
  @TextField({ max: 200, example: 'Nordlys Forsikring' }) readonly name!: string;
  @BooleanField({ optional: true }) readonly active?: boolean;
  @TextField({ max: 20, ...optional, example: '12345674' }) readonly cvr?: string | null;
  @ListField(text({ max: 40 }), { max: 10, optional: true }) readonly phones?: string[];
  @EmailField(optional) readonly email?: string | null;
  @NestedField(() => AddressBody, optional) readonly address?: AddressBody | null;
  @NestedField(() => DefaultsBody, optional) readonly defaults?: DefaultsBody | null;
}

class EntryResponse extends EntryBody {
  @TextField({ max: 64, example: 'nordlys' }) readonly id!: string;
  @IntegerField() readonly version!: number;
}

class ListEntriesQuery extends ListQuery {
  @TextField({ max: 100, optional: true, description: 'Part of the name' }) readonly q?: string;
}

const cursor = new Cursor('name', 'text', 'text');

@ApiTags('Kartotek')
@Controller('v1/directory/:kind')
@WhileModuleIsOff()
@RequirePermission('directory:write', 'settings:manage', 'cases:read', 'tasks:read')
export class DirectoryController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Put(':id')
  @RequirePermission('directory:write')
  @ApiOperation({ summary: 'Put an entry', description: 'Creates it, or replaces what was known of it.' })
  @ApiParam({ name: 'kind', enum: DIRECTORY_KINDS })
  @ApiOkResponse({ type: EntryResponse })
  @ApiProblems(400, 404, 422)
  async put(
    @CurrentPrincipal() { companyId }: Principal,
    @Param('kind') kind: string,
    @Param('id') id: string,
    @Body() body: EntryBody,
  ) {
    if (!/^[\w.-]{1,64}$/.test(id)) throw unusableId();
    const known = kindOf(kind);
    const facts = {
      name: body.name,
      active: body.active ?? true,
      cvr: body.cvr ?? null,
      phones: body.phones ?? [],
      email: body.email ?? null,
      address: body.address ? { ...body.address, street2: body.address.street2 ?? null } : null,
      defaults: body.defaults
        ? {
            caseManagerId: body.defaults.caseManagerId ?? null,
            caseGroupId: body.defaults.caseGroupId ?? null,
            priceGroupId: body.defaults.priceGroupId ?? null,
            markupGroupId: body.defaults.markupGroupId ?? null,
            departmentId: body.defaults.departmentId ?? null,
            carrierId: body.defaults.carrierId ?? null,
            purposeId: body.defaults.purposeId ?? null,
          }
        : null,
    };
    const view = () => new ListEntries(companyId, known, { id }, 1);
    const [entry] = await this.commands.answer(new PutEntry(companyId, known, id, facts), view);
    return entry;
  }

  @Get()
  @ApiOperation({ summary: 'Entries', description: 'By name in Danish order, for drop-downs.' })
  @ApiParam({ name: 'kind', enum: DIRECTORY_KINDS })
  @ApiOkResponse({ type: pageOf(EntryResponse) })
  @ApiProblems(400, 404)
  async list(
    @CurrentPrincipal() { companyId }: Principal,
    @Param('kind') kind: string,
    @Query() query: ListEntriesQuery,
  ): Promise<Page<EntryView>> {
    const after = query.cursor === undefined ? undefined : cursor.decode(query.cursor);
    const list = new ListEntries(companyId, kindOf(kind), { text: query.q, after }, query.limit + 1);
    const encode = ({ name, id }: EntryView) => cursor.encode([name, id]);
    return toPage(await this.queries.execute(list), query.limit, encode, (row) => row);
  }
}

function kindOf(kind: string): DirectoryKind {
  const known = DIRECTORY_KINDS.find((candidate) => candidate === kind);
  if (known) return known;
  throw new HttpRefusal(404, {
    code: 'directory.unknown-kind',
    da: `Kartoteket "${kind}" findes ikke. Brug ${DIRECTORY_KINDS.join(', ')}.`,
    en: `There is no directory "${kind}". Use ${DIRECTORY_KINDS.join(', ')}.`,
  });
}

function unusableId(): HttpRefusal {
  return new HttpRefusal(400, {
    code: 'directory.unusable-id',
    da: 'Id må være 1 til 64 bogstaver, tal, punktum, bindestreg eller understreg.',
    en: 'An id may be 1 to 64 letters, digits, dots, dashes or underscores.',
  });
}
