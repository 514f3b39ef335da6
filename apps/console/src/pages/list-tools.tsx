import { useMutation } from '@tanstack/react-query';
import { App, Button, Checkbox, Dropdown, Flex, Popover } from 'antd';
import { useCallback, useState } from 'react';
import { danishToday } from '../formats';
import { keepColumns } from '../kept-settings';
import { useMe, useSession } from '../session';
import { save } from './task-files';
import { PrintSheet } from './print-sheet';
import { SavedViews } from './saved-views';
import { type ColumnKey, COLUMNS, OPTIONAL } from './task-columns';
import { queryOf, type TaskFilter } from './task-filter';
import type { Task } from './task-text';

/** What can be done with the list as a whole: kept views, columns, a file for a spreadsheet, and paper. */
export function ListTools({
  filter,
  tasks,
  columns,
  onColumns,
}: {
  readonly filter: TaskFilter;
  readonly tasks: readonly Task[];
  readonly columns: readonly ColumnKey[];
  readonly onColumns: (columns: readonly ColumnKey[]) => void;
}) {
  const { api, word } = useSession();
  const { message } = App.useApp();
  const me = useMe();
  const [isPrinting, setIsPrinting] = useState(false);
  const printed = useCallback(() => setIsPrinting(false), []);
  const download = useMutation({
    mutationFn: async (what: 'tasks' | 'invoices') => {
      if (what === 'invoices') {
        // The period of the filter, or this year.
        const period = { from: filter.from ?? `${danishToday().slice(0, 4)}-01-01`, to: filter.to ?? danishToday() };
        const given = { params: { query: { ...period, format: 'csv' as const } }, parseAs: 'blob' as const };
        const { data } = await api.GET('/v1/invoices/export', given);
        return save(data as unknown as Blob, 'fakturaer.csv');
      }
      const { sort: _, ...query } = queryOf(filter, me?.userId ?? '');
      const { data } = await api.GET('/v1/tasks/export', { params: { query }, parseAs: 'blob' });
      return save(data as unknown as Blob, 'opgaver.csv');
    },
    onError: (error) => void message.error(error.message),
  });
  const mayReadInvoices = me?.permissions.includes('invoices:read') ?? false;
  return (
    <Flex gap={4} wrap>
      <SavedViews />
      <Popover
        trigger="click"
        getPopupContainer={(button) => button.parentElement ?? document.body}
        placement="bottomRight"
        content={
          <Checkbox.Group
            value={[...columns]}
            onChange={(chosen) => {
              const next = OPTIONAL.filter((key) => chosen.includes(key));
              keepColumns(next);
              onColumns(next);
            }}
          >
            <Flex vertical gap={4}>
              {OPTIONAL.map((key) => (
                <Checkbox key={key} value={key}>
                  {word(COLUMNS[key].title)}
                </Checkbox>
              ))}
            </Flex>
          </Checkbox.Group>
        }
      >
        <Button type="text">{word('columns')} ▾</Button>
      </Popover>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'tasks', label: word('exportTasks') },
            ...(mayReadInvoices ? [{ key: 'invoices', label: word('exportInvoices') }] : []),
          ],
          onClick: ({ key }) => download.mutate(key === 'invoices' ? key : 'tasks'),
        }}
      >
        <Button type="text" loading={download.isPending}>
          {word('exportCsv')} ▾
        </Button>
      </Dropdown>
      <Button type="text" disabled={tasks.length === 0} onClick={() => setIsPrinting(true)}>
        {word('printList')}
      </Button>
      {isPrinting && <PrintSheet tasks={tasks} onPrinted={printed} />}
    </Flex>
  );
}
