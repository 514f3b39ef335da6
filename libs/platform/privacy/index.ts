export { AllPersonalRecords } from './all-personal-records.js';
export {
  type ErasedRecords,
  type ErasureReport,
  type FoundRecord,
  HoldsPersonalRecords,
  type KeptRecords,
  type KnownPerson,
  NO_TRACES,
  type Person,
  type PersonalRecords,
  type PersonKeys,
  type PersonTraces,
} from './personal-records.js';
