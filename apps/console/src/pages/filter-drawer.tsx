import { Button, Drawer } from 'antd';
import { useSession } from '../session';
import type { TaskFilter } from './task-filter';
import { TaskFilters } from './task-filters';

/** All filters of the list, and its order, on a phone. */
export function FilterDrawer({
  filter,
  isOpen,
  onClose,
}: {
  readonly filter: TaskFilter;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { word } = useSession();
  return (
    <Drawer
      open={isOpen}
      onClose={onClose}
      placement="bottom"
      size="80%"
      title={word('filterAndSort')}
      extra={
        <Button type="primary" onClick={onClose}>
          {word('showTasks')}
        </Button>
      }
    >
      <TaskFilters filter={filter} hasSearch={false} />
    </Drawer>
  );
}
