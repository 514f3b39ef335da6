import { Checkbox, Descriptions, Modal } from 'antd';
import { useState } from 'react';
import { areKeysOn, keepKeysOn } from '../kept-settings';
import { useSession } from '../session';
import type { Word } from '../words';

const KEYS: readonly (readonly [key: string, Word])[] = [
  ['J', 'keyNext'],
  ['K', 'keyBefore'],
  ['O', 'keyOpen'],
  ['A', 'accept'],
  ['X', 'reject'],
  ['B', 'scheduleInspection'],
  ['U', 'postpone'],
  ['T', 'assign'],
  ['?', 'keyHelp'],
];

export function KeyHelp({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { word } = useSession();
  const [isOn, setIsOn] = useState(areKeysOn);
  return (
    <Modal open={isOpen} title={word('keys')} footer={null} onCancel={onClose}>
      <Descriptions
        column={1}
        size="small"
        bordered
        items={KEYS.map(([key, label]) => ({ key, label: <kbd>{key}</kbd>, children: word(label) }))}
      />
      <Checkbox
        style={{ marginTop: 12 }}
        checked={isOn}
        onChange={({ target }) => {
          keepKeysOn(target.checked);
          setIsOn(target.checked);
        }}
      >
        {word('keysOn')}
      </Checkbox>
    </Modal>
  );
}
