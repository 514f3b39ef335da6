export {
  type DebtorDefaults,
  type DebtorKeys,
  Directory,
  DIRECTORY_KINDS,
  type DirectoryAddress,
  type DirectoryDebtor,
  type DirectoryKind,
  type DirectoryRef,
} from './directory.js';
export { EntryChangedV1 } from './entry-changed.v1.js';
