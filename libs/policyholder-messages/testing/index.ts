export {
  aMessage,
  allOn,
  NOW,
  OneTask,
  OneVisit,
  PlainDigests,
  PlainNumbers,
  someLinks,
  someSettings,
  STARTS,
} from './a-message.js';
export { InMemoryMessages, InMemoryMessageSettings, InMemoryOptOuts } from './in-memory-messages.js';
