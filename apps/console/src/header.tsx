import { DownOutlined, MenuOutlined } from '@ant-design/icons';
import { Button, Dropdown, Flex, Layout } from 'antd';
import { Bell } from './bell';
import { BrandLine } from './brand';
import { Help } from './help';
import type { ModeChoice } from './kept-settings';
import { useLook } from './look';
import { ConnectionDot } from './notices';
import { useMe, useSession } from './session';
import { useSignOut } from './sign-out';
import type { Word } from './words';

const MODES: readonly (readonly [ModeChoice, Word])[] = [
  ['system', 'appearanceSystem'],
  ['light', 'appearanceLight'],
  ['dark', 'appearanceDark'],
];

/** Stays in sight: whose system it is, for which company, whether the page is up to date, and who one is. */
export function ShellHeader({
  isNarrow,
  isMenuOpen,
  onMenu,
}: {
  readonly isNarrow: boolean;
  readonly isMenuOpen: boolean;
  readonly onMenu: () => void;
}) {
  const { word, switchLanguage } = useSession();
  const signOut = useSignOut();
  const { choice, choose } = useLook();
  const me = useMe();
  return (
    <Layout.Header className="shell-header">
      <Flex justify="space-between" align="center" gap={8}>
        <Flex gap={8} align="center">
          {isNarrow && (
            <Button aria-expanded={isMenuOpen} icon={<MenuOutlined aria-hidden />} onClick={onMenu}>
              {word('menu')}
            </Button>
          )}
          <BrandLine company={isNarrow ? undefined : me?.companyName} />
        </Flex>
        <Flex gap={4} align="center">
          <ConnectionDot />
          <Bell />
          {!isNarrow && <span>{me?.name}</span>}
          {!isNarrow && (
            <Dropdown
              trigger={['click']}
              menu={{
                selectable: true,
                selectedKeys: [choice],
                items: MODES.map(([key, label]) => ({ key, label: word(label) })),
                onClick: ({ key }) => choose(key as ModeChoice),
              }}
            >
              <Button type="text">
                {word('appearance')} <DownOutlined aria-hidden />
              </Button>
            </Dropdown>
          )}
          <Help />
          <Button type="text" onClick={switchLanguage}>
            {word('language')}
          </Button>
          <Button type="text" onClick={signOut}>
            {word('signOut')}
          </Button>
        </Flex>
      </Flex>
    </Layout.Header>
  );
}
