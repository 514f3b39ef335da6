import { useMutation } from '@tanstack/react-query';
import { Button, Flex } from 'antd';
import { useCallback, useState } from 'react';
import { useDialogs } from '../dialogs';
import { danishToday } from '../formats';
import { keepColumns } from '../kept-settings';
import { lazyMenu } from '../lazy-menu';
import { lazyPart } from '../lazy-part';
import { useMe, useSession } from '../session';
import type { Word } from '../words';
import type { ColumnsMenuProps, ExportMenuProps } from './list-menus';
import { save } from './task-files';
import type { ColumnKey } from './task-columns';
import { queryOf, type TaskFilter } from './task-filter';
import type { Task } from './task-text';

/** Loaded after the rows, or when one is pressed before. */
export const listMenus = () => import('./list-menus');
const PrintSheet = lazyPart(() => import('./print-sheet').then((file) => file.PrintSheet));
const SavedViews = lazyMenu(
  () => listMenus().then((file) => file.SavedViewsMenu),
  ({ onPress }) => <Closed label="savedViews" onPress={onPress} />,
);
const Columns = lazyMenu<ColumnsMenuProps>(
  () => listMenus().then((file) => file.ColumnsMenu),
  ({ onPress }) => <Closed label="columns" onPress={onPress} />,
);
const Export = lazyMenu<ExportMenuProps>(
  () => listMenus().then((file) => file.ExportMenu),
  ({ onPress }) => <Closed label="exportCsv" onPress={onPress} />,
);

function Closed({ label, onPress }: { readonly label: Word; readonly onPress: () => void }) {
  const { word } = useSession();
  return (
    <Button type="text" onClick={onPress}>
      {word(label)} ▾
    </Button>
  );
}

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
  const { message } = useDialogs();
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
    onError: (error) => message.error(error.message),
  });
  return (
    <Flex gap={4} wrap>
      <SavedViews />
      <Columns
        columns={columns}
        onColumns={(chosen) => {
          keepColumns(chosen);
          onColumns(chosen);
        }}
      />
      <Export isLoading={download.isPending} onExport={download.mutate} />
      <Button type="text" disabled={tasks.length === 0} onClick={() => setIsPrinting(true)}>
        {word('printList')}
      </Button>
      {isPrinting && <PrintSheet tasks={tasks} onPrinted={printed} />}
    </Flex>
  );
}
