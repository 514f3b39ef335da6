import { migrate as migrateWith, type NamedMigration } from '#platform/persistence/migrate.js';
import { Platform } from './20261125T0510_platform.js';
import { ScalepointGatewayDeliveries } from './20261125T0600_scalepoint-gateway_deliveries.js';
import { DirectoryEntries } from './20261125T0650_directory_entries.js';
import { UsersErpUsers } from './20261125T0655_users_erp-users.js';
import { TokensSecurityTokens } from './20261125T0700_tokens_security-tokens.js';
import { SubscriptionTables } from './20261125T0710_subscription.js';
import { ScalepointSettingsTable } from './20261125T0720_scalepoint-settings.js';
import { CaseIntakeTasksAndCases } from './20261125T0730_case-intake_tasks-and-cases.js';
import { DirectorySearch } from './20261125T1040_directory_search.js';
import { PlatformTimers } from './20261125T1030_platform_timers.js';
import { DirectorySearchFunction } from './20261125T1050_directory_search-function.js';
import { InvoicingInvoices } from './20261125T1130_invoicing_invoices.js';
import { ScalepointGatewayConnections } from './20261125T1150_scalepoint-gateway_connections.js';
import { TokensRotation } from './20261125T1020_tokens_rotation.js';
import { CaseIntakeAttachments } from './20261125T1510_case-intake_attachments.js';
import { CaseIntakeLifeOfATask } from './20261125T1045_case-intake_life-of-a-task.js';
import { PlatformEventFeed } from './20261125T1050_platform_event-feed.js';
import { ScalepointGatewayEventSource } from './20261125T1500_scalepoint-gateway_event-source.js';
import { ScalepointGatewayCallTurns } from './20261125T1540_scalepoint-gateway_call-turns.js';
import { CaseIntakeCaseAtScalepoint } from './20261125T1830_case-intake_case-at-scalepoint.js';
import { InvoicingWithdrawalAndFixedPdf } from './20261125T1840_invoicing_withdrawal-and-fixed-pdf.js';
import { PlatformMonthsOfEvents } from './20261125T2200_platform_months-of-events.js';
import { ScalepointGatewayMonthsOfDeliveries } from './20261125T2205_scalepoint-gateway_months-of-deliveries.js';
import { ScalepointGatewayRefusedSenders } from './20261126T0730_scalepoint-gateway_refused-senders.js';
import { CaseIntakeHeldDeliveries } from './20261126T0740_case-intake_held-deliveries.js';
import { ScalepointGatewayUnusableDeliveries } from './20261126T0745_scalepoint-gateway_unusable-deliveries.js';
import { DirectorySearchChecksCompany } from './20261126T0735_directory_search-checks-company.js';
import { PlatformFunctionsClosed } from './20261126T0736_platform_functions-closed.js';
import { UsersSignOuts } from './20261126T0740_users_sign-outs.js';
import { CaseIntakeExaminedFiles } from './20261126T0750_case-intake_examined-files.js';
import { PlatformReactionStart } from './20261126T0930_platform_reaction-start.js';
import { WebhooksTables } from './20261125T1140_webhooks_webhooks.js';

/** In the order in which they run; a new migration goes to the end and its name never changes. */
const migrations: NamedMigration[] = [
  { name: '20261125T0510_platform', class: Platform },
  { name: '20261125T0600_scalepoint-gateway_deliveries', class: ScalepointGatewayDeliveries },
  { name: '20261125T0650_directory_entries', class: DirectoryEntries },
  { name: '20261125T0655_users_erp-users', class: UsersErpUsers },
  { name: '20261125T0700_tokens_security-tokens', class: TokensSecurityTokens },
  { name: '20261125T0710_subscription', class: SubscriptionTables },
  { name: '20261125T0720_scalepoint-settings', class: ScalepointSettingsTable },
  { name: '20261125T0730_case-intake_tasks-and-cases', class: CaseIntakeTasksAndCases },
  { name: '20261125T1020_tokens_rotation', class: TokensRotation },
  { name: '20261125T1030_platform_timers', class: PlatformTimers },
  { name: '20261125T1040_directory_search', class: DirectorySearch },
  { name: '20261125T1045_case-intake_life-of-a-task', class: CaseIntakeLifeOfATask },
  { name: '20261125T1050_platform_event-feed', class: PlatformEventFeed },
  { name: '20261125T1050_directory_search-function', class: DirectorySearchFunction },
  { name: '20261125T1130_invoicing_invoices', class: InvoicingInvoices },
  { name: '20261125T1140_webhooks_webhooks', class: WebhooksTables },
  { name: '20261125T1150_scalepoint-gateway_connections', class: ScalepointGatewayConnections },
  { name: '20261125T1500_scalepoint-gateway_event-source', class: ScalepointGatewayEventSource },
  { name: '20261125T1510_case-intake_attachments', class: CaseIntakeAttachments },
  { name: '20261125T1540_scalepoint-gateway_call-turns', class: ScalepointGatewayCallTurns },
  { name: '20261125T1830_case-intake_case-at-scalepoint', class: CaseIntakeCaseAtScalepoint },
  { name: '20261125T1840_invoicing_withdrawal-and-fixed-pdf', class: InvoicingWithdrawalAndFixedPdf },
  { name: '20261125T2200_platform_months-of-events', class: PlatformMonthsOfEvents },
  { name: '20261125T2205_scalepoint-gateway_months-of-deliveries', class: ScalepointGatewayMonthsOfDeliveries },
  { name: '20261126T0730_scalepoint-gateway_refused-senders', class: ScalepointGatewayRefusedSenders },
  { name: '20261126T0740_case-intake_held-deliveries', class: CaseIntakeHeldDeliveries },
  { name: '20261126T0745_scalepoint-gateway_unusable-deliveries', class: ScalepointGatewayUnusableDeliveries },
  { name: '20261126T0735_directory_search-checks-company', class: DirectorySearchChecksCompany },
  { name: '20261126T0736_platform_functions-closed', class: PlatformFunctionsClosed },
  { name: '20261126T0740_users_sign-outs', class: UsersSignOuts },
  { name: '20261126T0750_case-intake_examined-files', class: CaseIntakeExaminedFiles },
  { name: '20261126T0930_platform_reaction-start', class: PlatformReactionStart },
];

/** Names of all migrations, as the database keeps them. */
export const MIGRATION_NAMES: readonly string[] = migrations.map(({ name }) => name);

/** See {@link migrateWith}. */
export function migrate(ownerUrl: string, givenAppUrl?: string): Promise<{ appUrl: string }> {
  return migrateWith(ownerUrl, migrations, givenAppUrl);
}
