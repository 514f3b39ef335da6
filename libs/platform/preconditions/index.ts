export { AlreadyExists, Precondition, type PreconditionTerms, VersionIsUnknown } from './precondition.js';
