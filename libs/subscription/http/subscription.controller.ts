import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ActiveUnderOtherRegistration, NoPriceInForce, TwoPricesFromOneDay } from '../domain/subscription-errors.js';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, Cursor, ListQuery, type Page, pageOf, toPage, ChangesVersionOf } from '#platform/http';
import {
  CurrentPrincipal,
  PERMISSIONS,
  type Permission,
  type Principal,
  RequirePermission,
  WhileModuleIsOff,
} from '#platform/identity';
import { ActivateModule } from '../commands/activate-module.js';
import { DeactivateModule } from '../commands/deactivate-module.js';
import { type ChargeView, ListCharges } from '../queries/list-charges.js';
import { GetSubscription, type SubscriptionView } from '../queries/get-subscription.js';
import {
  MenuPoint,
  SubscriptionResponse,
  ActivationRequest,
  ChargeResponse,
  NavigationResponse,
} from './subscription.dto.js';

const chargeCursor = new Cursor('period', 'day');

const menu = (id: MenuPoint['id'], href: string, ...path: string[]): MenuPoint => ({ id, path, href });

/** Any of these permissions makes a page useful. */
const NEEDED_FOR: Readonly<Record<MenuPoint['id'], readonly Permission[]>> = {
  'scalepoint-overview': ['tasks:read'],
  calendar: ['tasks:read'],
  'get-started': ['settings:manage', 'tokens:manage'],
  'scalepoint-settings': ['settings:manage', 'tokens:manage'],
  'case-settings': ['subscription:manage'],
  users: ['users:manage'],
  'key-figures': ['tasks:read'],
  integrations: ['users:manage', 'settings:manage', 'audit:read'],
};

/** The menu items by job: first the work, then what is set up. */
const MENU: readonly (MenuPoint & { readonly whileActive: boolean })[] = [
  { ...menu('key-figures', '/console/key-figures', 'Sager', 'Oversigter', 'Nøgletal'), whileActive: true },
  { ...menu('scalepoint-overview', '/console/scalepoint', 'Sager', 'Oversigter', 'Scalepoint'), whileActive: true },
  { ...menu('calendar', '/console/calendar', 'Sager', 'Oversigter', 'Kalender'), whileActive: true },
  { ...menu('get-started', '/console/get-started', 'Administration', 'Sager', 'Kom i gang'), whileActive: true },
  {
    ...menu('scalepoint-settings', '/console/scalepoint-settings', 'Administration', 'Sager', 'Scalepoint'),
    whileActive: true,
  },
  {
    ...menu('case-settings', '/console/case-settings', 'Administration', 'Sager', 'Sagsindstillinger'),
    whileActive: false,
  },
  { ...menu('users', '/console/users', 'Administration', 'Generelt', 'Brugere'), whileActive: false },
  {
    ...menu('integrations', '/console/integrations', 'Administration', 'Generelt', 'Integrationer'),
    whileActive: false,
  },
];

@ApiTags('Subscription')
@Controller('v1')
@WhileModuleIsOff()
@RequirePermission(...PERMISSIONS)
export class SubscriptionController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get('subscription')
  @ApiOperation({
    summary: 'Get the subscription',
    description: 'Returns whether the module is active, its price, and the next charge.',
  })
  @ApiOkResponse({ type: SubscriptionResponse })
  get(@CurrentPrincipal() { companyId }: Principal): Promise<SubscriptionView> {
    return this.queries.execute(new GetSubscription(companyId));
  }

  @Post('subscription/activation')
  @ChangesVersionOf('subscription.subscription')
  @RequirePermission('subscription:manage')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Activate the module',
    description: 'Activates the module and charges the month that starts. Reactivation within a paid month is free.',
  })
  @ApiOkResponse({ type: SubscriptionResponse })
  @ApiProblems(
    400,
    new ActiveUnderOtherRegistration('networkContractor'),
    new TwoPricesFromOneDay('2026-11-25'),
    new NoPriceInForce('2026-11-25'),
  )
  activate(@CurrentPrincipal() { companyId }: Principal, @Body() { registration }: ActivationRequest) {
    return this.commands.answer(new ActivateModule(companyId, registration), () => new GetSubscription(companyId));
  }

  @Post('subscription/deactivation')
  @ChangesVersionOf('subscription.subscription')
  @RequirePermission('subscription:manage')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Deactivate the module',
    description: 'Deactivates the module. Settings, tokens and tasks are not deleted.',
  })
  @ApiOkResponse({ type: SubscriptionResponse })
  deactivate(@CurrentPrincipal() { companyId }: Principal) {
    return this.commands.answer(new DeactivateModule(companyId), () => new GetSubscription(companyId));
  }

  @Get('subscription/charges')
  @RequirePermission('subscription:manage')
  @ApiOperation({
    summary: 'List charges',
    description: 'Lists one charge per started month, counted from the day of activation, newest first.',
  })
  @ApiOkResponse({ type: pageOf(ChargeResponse) })
  @ApiProblems(400)
  async charges(@CurrentPrincipal() { companyId }: Principal, @Query() query: ListQuery): Promise<Page<ChargeView>> {
    const [before = null] = query.cursor === undefined ? [] : chargeCursor.decode(query.cursor);
    const rows = await this.queries.execute(new ListCharges(companyId, before, query.limit + 1));
    return toPage(
      rows,
      query.limit,
      ({ periodStart }) => chargeCursor.encode([periodStart]),
      (row) => row,
    );
  }

  @Get('navigation')
  @ApiOperation({
    summary: 'List the menu items',
    description:
      'Lists the menu items that the user has permission to use. The Scalepoint items are included only while the module is active.',
  })
  @ApiOkResponse({ type: NavigationResponse })
  async navigation(@CurrentPrincipal() { companyId, permissions }: Principal): Promise<{ items: MenuPoint[] }> {
    const { status } = await this.queries.execute(new GetSubscription(companyId));
    const usable = MENU.filter(({ id }) => NEEDED_FOR[id].some((one) => permissions.has(one)));
    const shown = usable.filter(({ whileActive }) => status === 'active' || !whileActive);
    return { items: shown.map(({ id, path, href }) => ({ id, path, href })) };
  }
}
