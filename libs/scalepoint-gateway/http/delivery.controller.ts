import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Queries } from '#platform/cqrs';
import {
  ApiProblems,
  Cursor,
  EnumField,
  IdParam,
  CurrentLanguage,
  type Language,
  ListQuery,
  toPage,
} from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { DeliveryNotFound } from '../contracts/index.js';
import { type DeliveryRow, ListDeliveries } from '../queries/list-deliveries.js';

class ListDeliveriesQuery extends ListQuery {
  @EnumField(['processed', 'waiting', 'failed', 'refused'], { name: 'DeliveryState', optional: true })
  readonly state?: string;
}

const cursor = new Cursor('id desc', 'uuid');
const anObject = { schema: { type: 'object' } } as const;

@ApiTags('Modtagelse')
@Controller('v1/deliveries')
@RequirePermission('tasks:read')
export class DeliveryController {
  constructor(private readonly queries: Queries) {}

  @Get()
  @ApiOperation({
    summary: 'Deliveries',
    description: 'Everything that Scalepoint ever sent, also what could not be used.',
  })
  @ApiOkResponse(anObject)
  @ApiProblems(400)
  async list(
    @CurrentPrincipal() { companyId }: Principal,
    @Query() query: ListDeliveriesQuery,
    @CurrentLanguage() language: Language,
  ) {
    const [after] = query.cursor === undefined ? [] : cursor.decode(query.cursor);
    const list = new ListDeliveries(companyId, { state: query.state, after }, query.limit + 1);
    const show = ({ raw: _, ...row }: DeliveryRow) => view(row, language);
    return toPage(await this.queries.execute(list), query.limit, ({ id }) => cursor.encode([id]), show);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One delivery', description: 'With what was sent, CPR numbers and secrets masked.' })
  @ApiOkResponse(anObject)
  @ApiProblems(400, 404)
  async get(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @CurrentLanguage() language: Language,
  ) {
    const [row] = await this.queries.execute(new ListDeliveries(companyId, { id }, 1));
    if (!row) throw new DeliveryNotFound();
    return view(row, language);
  }
}

function view<Row extends Omit<DeliveryRow, 'raw'>>({ reason, ...row }: Row, language: Language) {
  return { ...row, reason: reason && { code: reason.code, detail: reason[language] } };
}
