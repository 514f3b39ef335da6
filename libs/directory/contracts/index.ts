export * from './events.js';
export { Absences, type AbsentEmployee } from './absences.js';
export { type CompanyProfile, CompanyProfiles } from './company-profiles.js';
export {
  type DebtorDefaults,
  type DebtorKeys,
  Directory,
  DIRECTORY_KINDS,
  type DirectoryAddress,
  type DirectoryDebtor,
  type DirectoryKind,
  type DirectoryRef,
  KIND_OF_DEFAULT,
} from './directory.js';
export { EntryNotFound } from './entry-not-found.js';
