import { Button, Popover } from 'antd';
import { lazyPart } from '../lazy-part';
import { useSession } from '../session';

const SavedViewList = lazyPart(() => import('./saved-view-list').then((file) => file.SavedViewList));

/** Opens the user's saved filters of the list. */
export function SavedViews() {
  const { word } = useSession();
  return (
    <Popover
      trigger="click"
      getPopupContainer={(button) => button.parentElement ?? document.body}
      placement="bottomLeft"
      content={<SavedViewList />}
    >
      <Button type="text">{word('savedViews')} ▾</Button>
    </Popover>
  );
}
