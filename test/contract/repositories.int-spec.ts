import { Absences, Directory } from '#directory/contracts';
import { testDatabase } from '#platform/testing';
import { onDatabase } from '#platform/testing/on-database.js';
import { Companies } from '#platform/tenancy';
import { ApiKeyMapping } from '../../libs/api-keys/infrastructure/api-key.mapping.js';
import { MikroApiKeys } from '../../libs/api-keys/infrastructure/mikro-api-keys.js';
import { ListApiKeys, ListApiKeysHandler } from '../../libs/api-keys/queries/list-api-keys.js';
import { KeyUses, testApiKeyRepositories } from '../../libs/api-keys/testing/repository-tests.js';
import { CaseMapping, TaskMapping } from '../../libs/case-intake/infrastructure/intake.mapping.js';
import { MikroCases, MikroTasks } from '../../libs/case-intake/infrastructure/mikro-tasks.js';
import { SqlAttachments } from '../../libs/case-intake/infrastructure/sql-attachments.js';
import { SqlCorrespondence } from '../../libs/case-intake/infrastructure/sql-correspondence.js';
import { testIntakeRepositories } from '../../libs/case-intake/testing/repository-tests.js';
import { CompanyMapping } from '../../libs/companies/infrastructure/company.mapping.js';
import { MikroCompanyRegister } from '../../libs/companies/infrastructure/mikro-company-register.js';
import { testCompanyRepositories } from '../../libs/companies/testing/repository-tests.js';
import { Entries, Phones } from '../../libs/directory/domain/entry.js';
import { AbsenceMapping, MikroAbsences, SqlAbsences } from '../../libs/directory/infrastructure/mikro-absences.js';
import {
  DanishPhones,
  EntryMapping,
  MikroEntries,
  SqlDirectory,
} from '../../libs/directory/infrastructure/mikro-directory.js';
import { MikroProfiles, ProfileMapping } from '../../libs/directory/infrastructure/mikro-profiles.js';
import { testDirectoryRepositories } from '../../libs/directory/testing/repository-tests.js';
import {
  EventSourceMapping,
  MikroEventSources,
} from '../../libs/scalepoint-gateway/infrastructure/mikro-event-sources.js';
import { testGatewayRepositories } from '../../libs/scalepoint-gateway/testing/repository-tests.js';
import {
  MikroReportMarks,
  MikroReports,
  MikroReportTemplates,
  MikroReportVersions,
} from '../../libs/inspection-reports/infrastructure/mikro-reports.js';
import {
  ReportMapping,
  ReportMarkMapping,
  ReportTemplateMapping,
  ReportVersionMapping,
} from '../../libs/inspection-reports/infrastructure/report.mapping.js';
import { testReportRepositories } from '../../libs/inspection-reports/testing/repository-tests.js';
import { ClaimMapping } from '../../libs/invoicing/infrastructure/claim.mapping.js';
import { InvoiceMapping } from '../../libs/invoicing/infrastructure/invoice.mapping.js';
import { MikroClaims } from '../../libs/invoicing/infrastructure/mikro-claims.js';
import { MikroInvoices, SqlOfferPdfs, SqlPdfs } from '../../libs/invoicing/infrastructure/mikro-invoices.js';
import { MikroApprovals, MikroOffers } from '../../libs/invoicing/infrastructure/mikro-offers.js';
import { ApprovalMapping, OfferMapping } from '../../libs/invoicing/infrastructure/offer.mapping.js';
import { testInvoicingRepositories } from '../../libs/invoicing/testing/repository-tests.js';
import {
  MikroSettings,
  ScalepointSettingsMapping,
} from '../../libs/scalepoint-settings/infrastructure/mikro-settings.js';
import { testSettingsRepositories } from '../../libs/scalepoint-settings/testing/repository-tests.js';
import { MikroNotices, NoticeMapping } from '../../libs/notices/infrastructure/mikro-notices.js';
import { MikroPreferences, PreferencesMapping } from '../../libs/notices/infrastructure/mikro-preferences.js';
import { testNoticeRepositories } from '../../libs/notices/testing/repository-tests.js';
import { MikroFirms, MikroSubcontracts } from '../../libs/subcontracting/infrastructure/mikro-subcontracts.js';
import { FirmMapping, SubcontractMapping } from '../../libs/subcontracting/infrastructure/subcontracting.mapping.js';
import {
  MessageMapping,
  MessageSettingsMapping,
  OptOutMapping,
} from '../../libs/policyholder-messages/infrastructure/messages.mapping.js';
import {
  MikroMessages,
  MikroMessageSettings,
  MikroOptOuts,
} from '../../libs/policyholder-messages/infrastructure/mikro-messages.js';
import { testMessageRepositories } from '../../libs/policyholder-messages/testing/repository-tests.js';
import { InvitationMapping } from '../../libs/policyholder-page/infrastructure/invitation.mapping.js';
import { MikroInvitations } from '../../libs/policyholder-page/infrastructure/mikro-invitations.js';
import { testInvitationRepositories } from '../../libs/policyholder-page/testing/repository-tests.js';
import { testSubcontractingRepositories } from '../../libs/subcontracting/testing/repository-tests.js';
import { MikroSubscriptions } from '../../libs/subscription/infrastructure/mikro-subscriptions.js';
import { SubscriptionMapping } from '../../libs/subscription/infrastructure/subscription.mapping.js';
import { testSubscriptionRepositories } from '../../libs/subscription/testing/repository-tests.js';
import { MikroInsurers, MikroTokenStore } from '../../libs/tokens/infrastructure/mikro-token-store.js';
import { InsurerMapping, SecurityTokenMapping } from '../../libs/tokens/infrastructure/token.mapping.js';
import { testTokenRepositories } from '../../libs/tokens/testing/repository-tests.js';
import { MikroSavedViews, SavedViewsMapping } from '../../libs/users/infrastructure/mikro-saved-views.js';
import { MikroSignOuts, SignOutMapping } from '../../libs/users/infrastructure/mikro-sign-outs.js';
import { ErpUserMapping, MikroUsers } from '../../libs/users/infrastructure/mikro-users.js';
import { testUserRepositories } from '../../libs/users/testing/repository-tests.js';
import { MikroWebhooks } from '../../libs/webhooks/infrastructure/mikro-webhooks.js';
import { SqlDeliveries } from '../../libs/webhooks/infrastructure/sql-deliveries.js';
import { MikroCalendarFeeds } from '../../libs/visits/infrastructure/mikro-calendar-feeds.js';
import { MikroVisits } from '../../libs/visits/infrastructure/mikro-visits.js';
import { CalendarFeedMapping, VisitMapping } from '../../libs/visits/infrastructure/visits.mapping.js';
import { testVisitRepositories } from '../../libs/visits/testing/repository-tests.js';
import { WebhookMapping } from '../../libs/webhooks/infrastructure/webhook.mapping.js';
import { testWebhookRepositories } from '../../libs/webhooks/testing/repository-tests.js';

const keyUses = {
  provide: KeyUses,
  inject: [ListApiKeysHandler],
  useFactory: (list: ListApiKeysHandler): KeyUses => ({
    lastUsedAt: async (companyId, id) => {
      const [key] = await list.execute(new ListApiKeys(companyId, { id }, 1));
      return key?.lastUsedAt ?? null;
    },
  }),
};

// One file for all contexts, so that one connection and one database serve them all. The same tests run on the
// in-memory repositories, in testing/in-memory-repositories.spec.ts of each context.
const real = onDatabase(
  testDatabase(),
  [
    ApiKeyMapping,
    TaskMapping,
    CaseMapping,
    AbsenceMapping,
    CompanyMapping,
    EntryMapping,
    ProfileMapping,
    NoticeMapping,
    PreferencesMapping,
    ReportMapping,
    ReportMarkMapping,
    ReportTemplateMapping,
    ReportVersionMapping,
    InvoiceMapping,
    ClaimMapping,
    OfferMapping,
    ApprovalMapping,
    ScalepointSettingsMapping,
    FirmMapping,
    InvitationMapping,
    MessageMapping,
    MessageSettingsMapping,
    OptOutMapping,
    SubcontractMapping,
    SubscriptionMapping,
    InsurerMapping,
    SecurityTokenMapping,
    ErpUserMapping,
    SavedViewsMapping,
    SignOutMapping,
    EventSourceMapping,
    VisitMapping,
    CalendarFeedMapping,
    WebhookMapping,
  ],
  [
    MikroApiKeys,
    ListApiKeysHandler,
    keyUses,
    MikroTasks,
    MikroCases,
    SqlCorrespondence,
    SqlAttachments,
    Companies,
    MikroCompanyRegister,
    { provide: Entries, useClass: MikroEntries },
    { provide: Phones, useClass: DanishPhones },
    { provide: Directory, useClass: SqlDirectory },
    MikroProfiles,
    MikroAbsences,
    { provide: Absences, useClass: SqlAbsences },
    MikroNotices,
    MikroPreferences,
    MikroReports,
    MikroReportVersions,
    MikroReportTemplates,
    MikroReportMarks,
    MikroInvoices,
    MikroClaims,
    MikroOffers,
    MikroApprovals,
    SqlPdfs,
    SqlOfferPdfs,
    MikroSettings,
    MikroFirms,
    MikroInvitations,
    MikroMessages,
    MikroMessageSettings,
    MikroOptOuts,
    MikroSubcontracts,
    MikroSubscriptions,
    MikroInsurers,
    MikroTokenStore,
    MikroUsers,
    MikroSavedViews,
    MikroSignOuts,
    MikroVisits,
    MikroCalendarFeeds,
    MikroEventSources,
    MikroWebhooks,
    SqlDeliveries,
  ],
);

describe('on the database, api-keys:', () =>
  testApiKeyRepositories(real.repositories({ keys: MikroApiKeys, uses: KeyUses })));

describe('on the database, case-intake:', () =>
  testIntakeRepositories(
    real.repositories({
      tasks: MikroTasks,
      cases: MikroCases,
      correspondence: SqlCorrespondence,
      attachments: SqlAttachments,
    }),
  ));

describe('on the database, companies:', () =>
  testCompanyRepositories(real.repositories({ register: MikroCompanyRegister })));

describe('on the database, directory:', () =>
  testDirectoryRepositories(
    real.repositories({
      entries: Entries,
      directory: Directory,
      profiles: MikroProfiles,
      absences: MikroAbsences,
      away: Absences,
    }),
  ));

describe('on the database, invoicing:', () =>
  testInvoicingRepositories(
    real.repositories({
      invoices: MikroInvoices,
      claims: MikroClaims,
      offers: MikroOffers,
      approvals: MikroApprovals,
      pdfs: SqlPdfs,
      offerPdfs: SqlOfferPdfs,
    }),
  ));

describe('on the database, scalepoint-gateway:', () =>
  testGatewayRepositories(real.repositories({ sources: MikroEventSources })));

describe('on the database, notices:', () =>
  testNoticeRepositories(real.repositories({ notices: MikroNotices, preferences: MikroPreferences })));

describe('on the database, scalepoint-settings:', () =>
  testSettingsRepositories(real.repositories({ settings: MikroSettings })));

describe('on the database, subscription:', () =>
  testSubscriptionRepositories(real.repositories({ subscriptions: MikroSubscriptions })));

describe('on the database, tokens:', () =>
  testTokenRepositories(real.repositories({ insurers: MikroInsurers, tokens: MikroTokenStore })));

describe('on the database, users:', () =>
  testUserRepositories(real.repositories({ users: MikroUsers, signOuts: MikroSignOuts, savedViews: MikroSavedViews })));

describe('on the database, visits:', () =>
  testVisitRepositories(real.repositories({ visits: MikroVisits, feeds: MikroCalendarFeeds })));

describe('on the database, webhooks:', () =>
  testWebhookRepositories(real.repositories({ webhooks: MikroWebhooks, deliveries: SqlDeliveries })));

describe('on the database, subcontracting:', () =>
  testSubcontractingRepositories(real.repositories({ firms: MikroFirms, subcontracts: MikroSubcontracts })));

describe('on the database, inspection-reports:', () =>
  testReportRepositories(
    real.repositories({
      reports: MikroReports,
      versions: MikroReportVersions,
      templates: MikroReportTemplates,
      marks: MikroReportMarks,
    }),
  ));

describe('on the database, policyholder-page:', () =>
  testInvitationRepositories(real.repositories({ invitations: MikroInvitations })));

describe('on the database, policyholder-messages:', () =>
  testMessageRepositories(
    real.repositories({ messages: MikroMessages, settings: MikroMessageSettings, optOuts: MikroOptOuts }),
  ));
