import { migrate as migrateWith, type NamedMigration } from '#platform/persistence/migrate.js';
import { Platform } from './20261126T0900_platform.js';
import { ScalepointGateway } from './20261126T0901_scalepoint-gateway.js';
import { Directory } from './20261126T0902_directory.js';
import { Users } from './20261126T0903_users.js';
import { Tokens } from './20261126T0904_tokens.js';
import { Subscription } from './20261126T0905_subscription.js';
import { ScalepointSettings } from './20261126T0906_scalepoint-settings.js';
import { CaseIntake } from './20261126T0907_case-intake.js';
import { Invoicing } from './20261126T0908_invoicing.js';
import { Webhooks } from './20261126T0909_webhooks.js';
import { InvoicingMoney } from './20261126T1110_invoicing_money.js';
import { CaseIntakeVisits } from './20261126T1111_case-intake_visits.js';
import { PlatformReactionStart } from './20261126T0930_platform_reaction-start.js';
import { PlatformCompanyRegister } from './20261126T1100_platform_company-register.js';
import { ApiKeys } from './20261126T1101_api-keys.js';
import { PlatformFeedHeldBack } from './20261126T1102_platform_feed-held-back.js';
import { CaseIntakeOldSpelling } from './20261126T1110_case-intake_old-spelling.js';
import { PlatformAuditPersonal } from './20261126T1117_platform_audit-personal.js';
import { CaseIntakeErasure } from './20261126T1118_case-intake_erasure.js';
import { InvoicingErasure } from './20261126T1119_invoicing_erasure.js';
import { OperationsErasure } from './20261126T1120_operations_erasure.js';
import { CaseIntakeFewerWords } from './20261126T1130_case-intake_fewer-words.js';
import { ScalepointSettingsTextTemplates } from './20261126T1141_scalepoint-settings_text-templates.js';
import { ScalepointGatewayCountRefused } from './20261126T1142_scalepoint-gateway_count-refused.js';
import { InvoicingOfferErasure } from './20261126T1240_invoicing_offer-erasure.js';
import { DirectorySearchInBatches } from './20261126T1350_directory_search-in-batches.js';
import { PlatformRowTimes } from './20261126T1335_platform_row-times.js';
import { CaseIntakeFigures } from './20261126T1330_case-intake_figures.js';
import { InvoicingFigures } from './20261126T1331_invoicing_figures.js';
import { CaseIntakeMoreWords } from './20261126T1345_case-intake_more-words.js';
import { TokensAliasLearned } from './20261126T1405_tokens_alias-learned.js';
import { CaseIntakeContentApart } from './20261126T1420_case-intake_content-apart.js';
import { InvoicingNumberIdentity } from './20261126T1400_invoicing_number-identity.js';
import { UsersSavedViews } from './20261126T1400_users_saved-views.js';
import { CaseIntakeCaseUpdated } from './20261126T1336_case-intake_case-updated.js';
import { DirectoryAbsence } from './20261126T1650_directory_absence.js';
import { CaseIntakeDeputy } from './20261126T1651_case-intake_deputy.js';
import { ScalepointSettingsAssignmentRules } from './20261126T1652_scalepoint-settings_assignment-rules.js';
import { OperationsRetentionTimes } from './20261126T1337_operations_retention-times.js';
import { ScalepointSettingsCalendar } from './20261126T1640_scalepoint-settings_calendar.js';
import { CaseIntakeWarnedDeadlines } from './20261126T1641_case-intake_warned-deadlines.js';
import { SubcontractingSubcontracts } from './20261126T1630_subcontracting_subcontracts.js';
import { Visits } from './20261126T1630_visits.js';
import { CaseIntakeInspectionDecided } from './20261126T1631_case-intake_inspection-decided.js';
import { CaseIntakeReopening } from './20261126T1640_case-intake_reopening.js';
import { CaseIntakeMerged } from './20261126T1715_case-intake_merged.js';
import { CaseIntakeMergedIndex } from './20261126T1716_case-intake_merged-index.js';
import { CaseIntakeDoubles } from './20261126T1710_case-intake_doubles.js';
import { TokensInsurersMerged } from './20261126T1650_tokens_insurers-merged.js';
import { EventBridge } from './20261126T1731_event-bridge.js';
import { PlatformTraceParent } from './20261126T1730_platform_trace-parent.js';
import { InspectionReportsReports } from './20261126T1632_inspection-reports_reports.js';
import { CaseIntakeSteps } from './20261126T1710_case-intake_steps.js';
import { NoticesNotices } from './20261126T1703_notices_notices.js';
import { PolicyholderPageInvitations } from './20261126T1725_policyholder-page_invitations.js';
import { PolicyholderPageLinkSeed } from './20261126T1946_policyholder-page_link-seed.js';
import { PolicyholderMessagesMessages } from './20261126T1945_policyholder-messages_messages.js';

/** In execution order. A new migration goes to the end; names never change. */
export const migrations: NamedMigration[] = [
  { name: '20261126T0900_platform', class: Platform },
  { name: '20261126T0901_scalepoint-gateway', class: ScalepointGateway },
  { name: '20261126T0902_directory', class: Directory },
  { name: '20261126T0903_users', class: Users },
  { name: '20261126T0904_tokens', class: Tokens },
  { name: '20261126T0905_subscription', class: Subscription },
  { name: '20261126T0906_scalepoint-settings', class: ScalepointSettings },
  { name: '20261126T0907_case-intake', class: CaseIntake },
  { name: '20261126T0908_invoicing', class: Invoicing },
  { name: '20261126T0909_webhooks', class: Webhooks },
  { name: '20261126T0930_platform_reaction-start', class: PlatformReactionStart },
  { name: '20261126T1100_platform_company-register', class: PlatformCompanyRegister },
  { name: '20261126T1101_api-keys', class: ApiKeys },
  { name: '20261126T1102_platform_feed-held-back', class: PlatformFeedHeldBack },
  { name: '20261126T1110_case-intake_old-spelling', class: CaseIntakeOldSpelling },
  { name: '20261126T1117_platform_audit-personal', class: PlatformAuditPersonal },
  { name: '20261126T1118_case-intake_erasure', class: CaseIntakeErasure },
  { name: '20261126T1119_invoicing_erasure', class: InvoicingErasure },
  { name: '20261126T1120_operations_erasure', class: OperationsErasure },
  { name: '20261126T1130_case-intake_fewer-words', class: CaseIntakeFewerWords },
  { name: '20261126T1110_invoicing_money', class: InvoicingMoney },
  { name: '20261126T1111_case-intake_visits', class: CaseIntakeVisits },
  { name: '20261126T1141_scalepoint-settings_text-templates', class: ScalepointSettingsTextTemplates },
  { name: '20261126T1142_scalepoint-gateway_count-refused', class: ScalepointGatewayCountRefused },
  { name: '20261126T1240_invoicing_offer-erasure', class: InvoicingOfferErasure },
  { name: '20261126T1350_directory_search-in-batches', class: DirectorySearchInBatches },
  { name: '20261126T1335_platform_row-times', class: PlatformRowTimes },
  { name: '20261126T1330_case-intake_figures', class: CaseIntakeFigures },
  { name: '20261126T1331_invoicing_figures', class: InvoicingFigures },
  { name: '20261126T1345_case-intake_more-words', class: CaseIntakeMoreWords },
  { name: '20261126T1405_tokens_alias-learned', class: TokensAliasLearned },
  { name: '20261126T1400_invoicing_number-identity', class: InvoicingNumberIdentity },
  { name: '20261126T1420_case-intake_content-apart', class: CaseIntakeContentApart },
  { name: '20261126T1400_users_saved-views', class: UsersSavedViews },
  { name: '20261126T1336_case-intake_case-updated', class: CaseIntakeCaseUpdated },
  { name: '20261126T1337_operations_retention-times', class: OperationsRetentionTimes },
  { name: '20261126T1640_scalepoint-settings_calendar', class: ScalepointSettingsCalendar },
  { name: '20261126T1641_case-intake_warned-deadlines', class: CaseIntakeWarnedDeadlines },
  { name: '20261126T1650_directory_absence', class: DirectoryAbsence },
  { name: '20261126T1651_case-intake_deputy', class: CaseIntakeDeputy },
  { name: '20261126T1652_scalepoint-settings_assignment-rules', class: ScalepointSettingsAssignmentRules },
  { name: '20261126T1630_subcontracting_subcontracts', class: SubcontractingSubcontracts },
  { name: '20261126T1630_visits', class: Visits },
  { name: '20261126T1631_case-intake_inspection-decided', class: CaseIntakeInspectionDecided },
  { name: '20261126T1640_case-intake_reopening', class: CaseIntakeReopening },
  { name: '20261126T1650_tokens_insurers-merged', class: TokensInsurersMerged },
  { name: '20261126T1730_platform_trace-parent', class: PlatformTraceParent },
  { name: '20261126T1731_event-bridge', class: EventBridge },
  { name: '20261126T1632_inspection-reports_reports', class: InspectionReportsReports },
  { name: '20261126T1710_case-intake_steps', class: CaseIntakeSteps },
  { name: '20261126T1703_notices_notices', class: NoticesNotices },
  { name: '20261126T1710_case-intake_doubles', class: CaseIntakeDoubles },
  { name: '20261126T1715_case-intake_merged', class: CaseIntakeMerged },
  { name: '20261126T1716_case-intake_merged-index', class: CaseIntakeMergedIndex },
  { name: '20261126T1725_policyholder-page_invitations', class: PolicyholderPageInvitations },
  { name: '20261126T1945_policyholder-messages_messages', class: PolicyholderMessagesMessages },
  { name: '20261126T1946_policyholder-page_link-seed', class: PolicyholderPageLinkSeed },
];

/** The names as the database stores them. */
export const MIGRATION_NAMES: readonly string[] = migrations.map(({ name }) => name);

/** See {@link migrateWith}. */
export function migrate(ownerUrl: string, givenAppUrl?: string): Promise<{ appUrl: string }> {
  return migrateWith(ownerUrl, migrations, givenAppUrl);
}
