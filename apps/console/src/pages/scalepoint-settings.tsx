import { Tabs, Typography } from 'antd';
import { useSearchParams } from 'react-router';
import { useSession } from '../session';
import { Connections } from './connections';
import { Defaults } from './defaults';
import { TextTemplates } from './text-templates';
import { Tokens } from './tokens';

export default function ScalepointSettings() {
  const { word } = useSession();
  const [query, setQuery] = useSearchParams();
  return (
    <>
      <Typography.Title level={1} style={{ fontSize: 22 }}>
        {word('settingsHeading')}
      </Typography.Title>
      <Tabs
        activeKey={query.get('tab') ?? 'defaults'}
        onChange={(tab) => setQuery({ tab })}
        destroyOnHidden
        size="small"
        tabBarGutter={16}
        items={[
          { key: 'defaults', label: word('defaults'), children: <Defaults /> },
          { key: 'tokens', label: word('securityTokens'), children: <Tokens /> },
          { key: 'texts', label: word('textTemplates'), children: <TextTemplates /> },
          { key: 'connections', label: word('connections'), children: <Connections /> },
        ]}
      />
    </>
  );
}
