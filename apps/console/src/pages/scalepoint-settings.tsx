import { PageTitle } from '../page-title';
import { SectionTabs } from '../section-tabs';
import { useMe, useSession } from '../session';
import { Connections } from './connections';
import { Defaults } from './defaults';
import { Insurers } from './insurers';
import { ReportTemplates } from './report-templates';
import { TextTemplates } from './text-templates';
import { Tokens } from './tokens';

export default function ScalepointSettings() {
  const { word } = useSession();
  const permissions = useMe()?.permissions ?? [];
  const sections = [
    { key: 'defaults', label: word('defaults'), children: <Defaults />, needs: 'settings:manage' as const },
    { key: 'tokens', label: word('securityTokens'), children: <Tokens />, needs: 'tokens:manage' as const },
    { key: 'insurers', label: word('insurers'), children: <Insurers />, needs: 'tokens:manage' as const },
    { key: 'texts', label: word('textTemplates'), children: <TextTemplates />, needs: 'settings:manage' as const },
    {
      key: 'reports',
      label: word('reportTemplates'),
      children: <ReportTemplates />,
      needs: 'settings:manage' as const,
    },
    { key: 'connections', label: word('connections'), children: <Connections />, needs: 'tokens:manage' as const },
  ];
  return (
    <>
      <PageTitle>{word('settingsHeading')}</PageTitle>
      <SectionTabs
        sections={sections.filter(({ needs }) => permissions.includes(needs))}
        label={word('settingsHeading')}
      />
    </>
  );
}
