import { migrate as migrateWith, type NamedMigration } from '#platform/persistence/migrate';
import { Platform } from './20261125T0510_platform.js';
import { ScalepointGatewayDeliveries } from './20261125T0600_scalepoint-gateway_deliveries.js';

/** In the order in which they run; a new migration goes to the end and its name never changes. */
const migrations: NamedMigration[] = [
  { name: '20261125T0510_platform', class: Platform },
  { name: '20261125T0600_scalepoint-gateway_deliveries', class: ScalepointGatewayDeliveries },
];

/** See {@link migrateWith}. */
export function migrate(ownerUrl: string, givenAppUrl?: string): Promise<{ appUrl: string }> {
  return migrateWith(ownerUrl, migrations, givenAppUrl);
}
