export { aNotice } from './a-notice.js';
export { InMemoryNotices } from './in-memory-notices.js';
export { InMemoryPreferences } from './in-memory-preferences.js';
