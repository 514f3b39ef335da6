import { Body, Controller, Delete, Get, HttpCode, Module, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  ApiProblems,
  Cursor,
  Deprecated,
  EnumField,
  IdParam,
  IfMatch,
  IntegerField,
  ListField,
  ListQuery,
  Money,
  MoneyField,
  NestedField,
  type Page,
  pageOf,
  ReadinessProbe,
  readForm,
  RouteSettings,
  TextField,
  toPage,
  UuidField,
} from '#platform/http';
import { CurrentPrincipal, type Principal, Public, RequirePermission } from '#platform/identity';
import { Trace } from '#platform/observability';
import { DomainError, StaleVersion } from '#shared-kernel';

/** A small API without a database, to test the HTTP half of the platform. */
export const COMPANY = '01900000-0000-7000-8000-000000000001';
export const PARCEL = '01900000-0000-7000-8000-00000000000a';

class ParcelIsLost extends DomainError {
  constructor() {
    super({
      code: 'sample.parcel-is-lost',
      kind: 'conflict',
      da: 'Pakken er væk. Efterlys den.',
      en: 'The parcel is lost. Search for it.',
      facts: { lastSeen: 'Aarhus' },
    });
  }
}

class AddressRequest {
  @TextField({ max: 50 }) readonly street!: string;
  @TextField({ max: 4, pattern: /^\d{4}$/, example: '8000' }) readonly postalCode!: string;
}
class ParcelRequest {
  @TextField({ max: 20, description: 'What is in it' }) readonly label!: string;
  @IntegerField({ min: 1, max: 1000 }) readonly weight!: number;
  @NestedField(() => AddressRequest, { optional: true, nullable: true }) readonly address?: AddressRequest | null;
  @MoneyField({ optional: true }) readonly price?: Money;
  @ListField(() => AddressRequest, { optional: true, max: 3 }) readonly stops?: AddressRequest[];
}
class ParcelResponse {
  @UuidField() readonly id!: string;
  @TextField({ max: 20, nullable: true }) readonly label!: string | null;
  @EnumField(['packed', 'sent'], { name: 'ParcelState' }) readonly state!: string;
  @IntegerField() readonly version!: number;
}
class ListParcels extends ListQuery {
  @EnumField(['packed', 'sent'], { optional: true }) readonly state?: string;
}

const parcels = Array.from({ length: 5 }, (_, index) => `parcel-${index}`);
const cursor = new Cursor('name', 'text');

@Controller('v1/parcels')
@RequirePermission('tasks:read')
export class ParcelController {
  @Get()
  @ApiOkResponse({ type: pageOf(ParcelResponse) })
  list(@Query() query: ListParcels): Page<string> {
    const [after] = query.cursor ? cursor.decode(query.cursor) : [''];
    const rows = parcels.filter((name) => name > after).slice(0, query.limit + 1);
    return toPage(
      rows,
      query.limit,
      (last) => cursor.encode([last]),
      (row) => row,
    );
  }

  @Get('trace')
  async trace(@CurrentPrincipal() principal: Principal) {
    await new Promise(setImmediate);
    return { ...Trace.current(), name: principal.name };
  }

  @Get('lost')
  @ApiProblems(ParcelIsLost)
  lost(): never {
    throw new ParcelIsLost();
  }

  @Get('old')
  @Deprecated({ since: '2026-01-01', sunset: '2026-07-01', see: 'https://docs.example/parcels' })
  @ApiOkResponse({ type: ParcelResponse })
  old(): ParcelResponse {
    return this.get(PARCEL);
  }

  @Get('broken')
  broken(): never {
    throw new Error('password=hush');
  }

  @Get(':id')
  @ApiOperation({ summary: 'One parcel' })
  @ApiOkResponse({ type: ParcelResponse })
  @ApiProblems(404)
  get(@IdParam() id: string): ParcelResponse {
    return { id, label: null, state: 'packed', version: 7 };
  }

  @Post()
  @RequirePermission('tasks:manage', 'cases:manage')
  create(@Body() parcel: ParcelRequest) {
    return { ...parcel, version: 1, correlationId: Trace.current().correlationId };
  }

  @Post(':id/dispatch')
  @RequirePermission('tasks:manage')
  @HttpCode(200)
  dispatch(@IdParam() id: string) {
    return { id };
  }

  @Put(':id')
  @RequirePermission('tasks:manage')
  change(@IdParam() id: string, @IfMatch() version: number | null, @Body() parcel: ParcelRequest) {
    if (version !== null && version !== 7) throw new StaleVersion(version, 7);
    return { id, ...parcel, version: 8 };
  }

  @Delete(':id')
  @RequirePermission('tasks:manage')
  @HttpCode(204)
  drop(@IdParam() _id: string): void {}
}

@Controller('in/:companyKey')
@Public()
export class DropOffController {
  @Post()
  @HttpCode(200)
  @RouteSettings({
    largeBody: true,
    accepts: ['application/json', 'application/x-www-form-urlencoded', 'application/xml', 'multipart/form-data'],
  })
  async receive(@Param('companyKey') companyKey: string, @Body() body: unknown, @Req() request: FastifyRequest) {
    if (request.headers['content-type']?.startsWith('multipart/')) {
      const parts = await readForm(request);
      const shown = parts.map(({ name, fileName, content }) => [name, fileName ? content.length : content.toString()]);
      return { companyKey, body: Object.fromEntries(shown) as object };
    }
    return { companyKey, body, bytes: request.rawBody?.length };
  }
}

export class SampleProbe extends ReadinessProbe {
  readonly name = 'database';
  failure: Error | null = null;

  async check(): Promise<void> {
    if (this.failure) throw this.failure;
  }
}

@Module({ controllers: [ParcelController, DropOffController], providers: [SampleProbe] })
export class SampleApi {}
