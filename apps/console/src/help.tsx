import { Button } from 'antd';
import { useLocation } from 'react-router';
import { guidePage } from './help-pages';
import { useSession } from './session';

/** Opens the page of the user guide that belongs to the current page, beside it. */
export function Help() {
  const { word } = useSession();
  const { pathname, search } = useLocation();
  return (
    <Button
      type="text"
      aria-label={word('help')}
      title={word('help')}
      href={guidePage(pathname + search)}
      target="_blank"
    >
      ?
    </Button>
  );
}
