import { keptLanguage } from './kept-settings';
import { loadPageAt } from './page-scripts';
import { loadLanguage } from './words';

/** What a signed-in user needs, all at once: the frame, the words and the page, not one after the other. */
export function loadSignedIn() {
  void loadLanguage(keptLanguage()).catch(() => undefined);
  loadPageAt(window.location.pathname.replace(/^\/console/, ''));
  return import('./signed-in');
}
