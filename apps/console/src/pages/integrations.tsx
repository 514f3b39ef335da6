import { PageTitle } from '../page-title';
import { SectionTabs } from '../section-tabs';
import { useMe, useSession } from '../session';
import { ApiKeys } from './api-keys';
import { AuditTrail } from './audit-trail';
import { DeadLetters } from './dead-letters';
import { Webhooks } from './webhooks';

/** What other systems of the company use, and what has happened. */
export default function Integrations() {
  const { word } = useSession();
  const permissions = useMe()?.permissions ?? [];
  const sections = [
    { key: 'keys', label: word('apiKeys'), children: <ApiKeys />, needs: 'users:manage' as const },
    { key: 'webhooks', label: word('webhooks'), children: <Webhooks />, needs: 'settings:manage' as const },
    { key: 'dead-letters', label: word('deadLetters'), children: <DeadLetters />, needs: 'audit:read' as const },
    { key: 'audit', label: word('audit'), children: <AuditTrail />, needs: 'audit:read' as const },
  ];
  return (
    <>
      <PageTitle>{word('integrations')}</PageTitle>
      <SectionTabs
        sections={sections.filter(({ needs }) => permissions.includes(needs))}
        label={word('integrations')}
      />
    </>
  );
}
