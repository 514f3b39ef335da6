import { DownOutlined, MenuOutlined } from '@ant-design/icons';
import { Button, Flex } from 'antd';
import { Bell } from './bell';
import { BrandLine } from './brand';
import { Help } from './help';
import { lazyMenu } from './lazy-menu';
import { useMedia } from './look';
import { ConnectionDot } from './notices';
import { useMe, useSession } from './session';
import { useSignOut } from './sign-out';

const Appearance = lazyMenu(
  () => import('./appearance-menu').then((file) => file.AppearanceMenu),
  ({ onPress }) => <ClosedAppearance onPress={onPress} />,
);

function ClosedAppearance({ onPress }: { readonly onPress: () => void }) {
  const { word } = useSession();
  return (
    <Button type="text" onClick={onPress}>
      {word('appearance')} <DownOutlined aria-hidden />
    </Button>
  );
}

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
  const me = useMe();
  const hasRoom = useMedia('(min-width: 768px)');
  return (
    <header className="shell-header">
      <Flex justify="space-between" align="center" gap={8}>
        <Flex gap={8} align="center">
          {isNarrow && (
            <Button aria-expanded={isMenuOpen} icon={<MenuOutlined aria-hidden />} onClick={onMenu}>
              {word('menu')}
            </Button>
          )}
          <BrandLine company={hasRoom ? me?.companyName : undefined} />
        </Flex>
        <Flex gap={4} align="center">
          <ConnectionDot />
          <Bell />
          {hasRoom && <span>{me?.name}</span>}
          {hasRoom && <Appearance />}
          <Help />
          <Button type="text" onClick={switchLanguage}>
            {word('language')}
          </Button>
          <Button type="text" onClick={signOut}>
            {word('signOut')}
          </Button>
        </Flex>
      </Flex>
    </header>
  );
}
