import {
  FirmIsInactive,
  HandedFilesUnknown,
  HandedTaskHasEnded,
  SubcontractIsFull,
  SubcontractMoveNotPossible,
} from '../domain/subcontract-errors.js';

/** Examples of the errors of this context, for the API description. */
export const MOVE = new SubcontractMoveNotPossible('finished');
export const FULL = new SubcontractIsFull(200);
export const FILES = new HandedFilesUnknown([0]);
export const ENDED = HandedTaskHasEnded;
export const INACTIVE = FirmIsInactive;
