import { Flex, Grid, Select } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Nothing } from './nothing';
import { PageTabs } from './page-tabs';
import { useMe, useSession } from './session';

export interface Section {
  readonly key: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** The sections of a page as tabs; which one is open is in the address. On a narrow screen, a drop-down. */
export function SectionTabs({ sections, label }: { readonly sections: readonly Section[]; readonly label: string }) {
  const [query, setQuery] = useSearchParams();
  const opened = sections.find(({ key }) => key === query.get('tab'))?.key ?? sections[0]?.key ?? '';
  const isNarrow = !Grid.useBreakpoint().md;
  const { word } = useSession();
  const me = useMe();
  // The menu leads here only those who may use one of the sections; a link may lead anyone.
  if (sections.length === 0) return me ? <Nothing>{word('noRights')}</Nothing> : null;
  if (!isNarrow) return <PageTabs label={label} tabs={sections} opened={opened} onOpen={(tab) => setQuery({ tab })} />;
  return (
    <Flex vertical gap={12}>
      <Select
        aria-label={label}
        value={opened}
        onChange={(tab) => setQuery({ tab })}
        options={sections.map(({ key, label: name }) => ({ value: key, label: name }))}
        className="full-width"
      />
      {sections.find(({ key }) => key === opened)?.children}
    </Flex>
  );
}
