import { Grid, Select, Tabs, Typography } from 'antd';
import { useSearchParams } from 'react-router';
import { useSession } from '../session';
import { Connections } from './connections';
import { Defaults } from './defaults';
import { TextTemplates } from './text-templates';
import { Tokens } from './tokens';

export default function ScalepointSettings() {
  const { word } = useSession();
  const [query, setQuery] = useSearchParams();
  const opened = query.get('tab') ?? 'defaults';
  const isNarrow = !Grid.useBreakpoint().md;
  const tabs = [
    { key: 'defaults', label: word('defaults'), children: <Defaults /> },
    { key: 'tokens', label: word('securityTokens'), children: <Tokens /> },
    { key: 'texts', label: word('textTemplates'), children: <TextTemplates /> },
    { key: 'connections', label: word('connections'), children: <Connections /> },
  ];
  // Tabs that do not fit hide behind a button without a name.
  const choice = () => (
    <Select
      aria-label={word('settingsHeading')}
      value={opened}
      onChange={(tab) => setQuery({ tab })}
      options={tabs.map(({ key, label }) => ({ value: key, label }))}
      style={{ width: '100%', marginBottom: 12 }}
    />
  );
  return (
    <>
      <Typography.Title level={1} style={{ fontSize: 22 }}>
        {word('settingsHeading')}
      </Typography.Title>
      <Tabs
        activeKey={opened}
        onChange={(tab) => setQuery({ tab })}
        destroyOnHidden
        size="small"
        tabBarGutter={16}
        items={tabs}
        {...(isNarrow && { renderTabBar: choice })}
      />
    </>
  );
}
