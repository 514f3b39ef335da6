import { PageTitle } from '../page-title';
import { SectionTabs } from '../section-tabs';
import { useMe, useSession } from '../session';
import { WorkingCalendar } from './working-calendar';
import { AssignmentRules } from './assignment-rules';
import { Absences } from './absences';
import { Connections } from './connections';
import { Defaults } from './defaults';
import { Insurers } from './insurers';
import { MessageSettings } from './message-settings';
import { ReportTemplates } from './report-templates';
import { TextTemplates } from './text-templates';
import { Tokens } from './tokens';

export default function ScalepointSettings() {
  const { word } = useSession();
  const permissions = useMe()?.permissions ?? [];
  const sections = [
    { key: 'defaults', label: word('defaults'), children: <Defaults />, needs: 'settings:manage' as const },
    {
      key: 'calendar',
      label: word('workingCalendar'),
      children: <WorkingCalendar />,
      needs: 'settings:manage' as const,
    },
    { key: 'tokens', label: word('securityTokens'), children: <Tokens />, needs: 'tokens:manage' as const },
    { key: 'insurers', label: word('insurers'), children: <Insurers />, needs: 'tokens:manage' as const },
    {
      key: 'assignment',
      label: word('assignmentRules'),
      children: <AssignmentRules />,
      needs: 'settings:manage' as const,
    },
    { key: 'employees', label: word('employees'), children: <Absences />, needs: 'tasks:manage' as const },
    { key: 'texts', label: word('textTemplates'), children: <TextTemplates />, needs: 'settings:manage' as const },
    {
      key: 'messages',
      label: word('customerMessages'),
      children: <MessageSettings />,
      needs: 'settings:manage' as const,
    },
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
