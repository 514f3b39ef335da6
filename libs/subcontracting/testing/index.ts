export {
  aFirm,
  aSubcontract,
  countedLinks,
  InMemoryFirms,
  InMemorySubcontracts,
  LATER,
  LUND,
  NOW,
  TERMS,
} from './in-memory-subcontracts.js';
export { OneFile, OneTask } from './tasks-of-others.js';
