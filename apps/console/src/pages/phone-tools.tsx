import { Button, Flex } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { lazyPart } from '../lazy-part';
import { useSession } from '../session';
import { SearchBox } from './search-box';
import { isFiltered, type TaskFilter } from './task-filter';

const FilterDrawer = lazyPart(() => import('./filter-drawer').then((file) => file.FilterDrawer));

/** Above the cards of a phone: search, one's own tasks, and a drawer with all filters and the order. */
export function PhoneTools({ filter }: { readonly filter: TaskFilter }) {
  const { word } = useSession();
  const [, setQuery] = useSearchParams();
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const open = () => {
    setWasOpened(true);
    setIsOpen(true);
  };
  const isMine = filter.assignee === 'me';
  const toggleMine = () =>
    setQuery((before) => {
      const after = new URLSearchParams(before);
      if (isMine) after.delete('assignee');
      else after.set('assignee', 'me');
      return after;
    });
  const hasMore = isFiltered({ ...filter, text: '', assignee: isMine ? null : filter.assignee });
  return (
    <>
      <Flex>
        <SearchBox text={filter.text} />
      </Flex>
      <Flex gap={8}>
        <Button type={isMine ? 'primary' : 'default'} aria-pressed={isMine} onClick={toggleMine}>
          {word('assignedToMe')}
        </Button>
        <Button type={hasMore ? 'primary' : 'default'} aria-haspopup="dialog" onClick={open}>
          {word('filterAndSort')}
        </Button>
      </Flex>
      {wasOpened && <FilterDrawer filter={filter} isOpen={isOpen} onClose={() => setIsOpen(false)} />}
    </>
  );
}
