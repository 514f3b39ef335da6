/** A file that was examined as uploads are. */
export interface ExaminedTaskFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
  readonly kindCheck: 'passed';
  readonly virusScan: 'clean' | 'unscanned';
}

/**
 * Adds a private file to a task in the caller's transaction, for another context. Scalepoint gets it only if a user sends
 * it there. The handler returns its id, and throws TaskNotFound.
 */
export class AddTaskFile {
  constructor(
    readonly companyId: string,
    readonly taskId: string,
    readonly file: ExaminedTaskFile,
    /** Not a user: `subcontract:<id>`. */
    readonly addedBy: string,
  ) {}
}
