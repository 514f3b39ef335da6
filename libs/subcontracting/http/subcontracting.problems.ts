import {
  FirmIsInactive,
  HandedFilesUnknown,
  HandedTaskHasEnded,
  HandoverIsFull,
  HandoverMoveNotPossible,
} from '../domain/handover-errors.js';

/** Examples of the errors of this context, for the API description. */
export const MOVE = new HandoverMoveNotPossible('finished');
export const FULL = new HandoverIsFull(200);
export const FILES = new HandedFilesUnknown([0]);
export const ENDED = HandedTaskHasEnded;
export const INACTIVE = FirmIsInactive;
