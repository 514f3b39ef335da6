import { Button, Checkbox, Dropdown, Flex, Popover } from 'antd';
import { useState } from 'react';
import { useMe, useSession } from '../session';
import { SavedViewList } from './saved-view-list';
import { type ColumnKey, COLUMNS, OPTIONAL } from './task-columns';

const parentOf = (button: HTMLElement) => button.parentElement ?? document.body;

/** The user's saved filters of the list. */
export function SavedViewsMenu() {
  const { word } = useSession();
  return (
    <Popover
      trigger="click"
      defaultOpen
      getPopupContainer={parentOf}
      placement="bottomLeft"
      content={<SavedViewList />}
    >
      <Button type="text" autoFocus>
        {word('savedViews')} ▾
      </Button>
    </Popover>
  );
}

export interface ColumnsMenuProps {
  readonly columns: readonly ColumnKey[];
  readonly onColumns: (columns: readonly ColumnKey[]) => void;
}

export function ColumnsMenu({ columns, onColumns }: ColumnsMenuProps) {
  const { word } = useSession();
  const choice = (
    <Checkbox.Group
      value={[...columns]}
      onChange={(chosen) => onColumns(OPTIONAL.filter((key) => chosen.includes(key)))}
    >
      <Flex vertical gap={4}>
        {OPTIONAL.map((key) => (
          <Checkbox key={key} value={key}>
            {word(COLUMNS[key].title)}
          </Checkbox>
        ))}
      </Flex>
    </Checkbox.Group>
  );
  return (
    <Popover trigger="click" defaultOpen getPopupContainer={parentOf} placement="bottomRight" content={choice}>
      <Button type="text" autoFocus>
        {word('columns')} ▾
      </Button>
    </Popover>
  );
}

export interface ExportMenuProps {
  readonly isLoading: boolean;
  readonly onExport: (what: 'tasks' | 'invoices') => void;
}

export function ExportMenu({ isLoading, onExport }: ExportMenuProps) {
  const { word } = useSession();
  const [isOpen, setIsOpen] = useState(true);
  const mayReadInvoices = useMe()?.permissions.includes('invoices:read') ?? false;
  return (
    <Dropdown
      trigger={['click']}
      open={isOpen}
      onOpenChange={setIsOpen}
      menu={{
        items: [
          { key: 'tasks', label: word('exportTasks') },
          ...(mayReadInvoices ? [{ key: 'invoices', label: word('exportInvoices') }] : []),
        ],
        onClick: ({ key }) => onExport(key === 'invoices' ? key : 'tasks'),
      }}
    >
      <Button type="text" loading={isLoading} autoFocus>
        {word('exportCsv')} ▾
      </Button>
    </Dropdown>
  );
}
