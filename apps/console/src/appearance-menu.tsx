import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { ModeChoice } from './kept-settings';
import { useLook } from './look';
import { useSession } from './session';
import type { Word } from './words';

const MODES: readonly (readonly [ModeChoice, Word])[] = [
  ['system', 'appearanceSystem'],
  ['light', 'appearanceLight'],
  ['dark', 'appearanceDark'],
];

/** Light, dark, or as the system is. */
export function AppearanceMenu() {
  const { word } = useSession();
  const { choice, choose } = useLook();
  const [isOpen, setIsOpen] = useState(true);
  return (
    <Dropdown
      trigger={['click']}
      open={isOpen}
      onOpenChange={setIsOpen}
      menu={{
        selectable: true,
        selectedKeys: [choice],
        items: MODES.map(([key, label]) => ({ key, label: word(label) })),
        onClick: ({ key }) => choose(key as ModeChoice),
      }}
    >
      <Button type="text" autoFocus>
        {word('appearance')} <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}
