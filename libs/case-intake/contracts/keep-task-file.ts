/**
 * Adds a file that this product made to a task, in the caller's transaction, and has it sent to Scalepoint if `send` is
 * true. The caller chooses the id.
 */
export class KeepTaskFile {
  constructor(
    readonly companyId: string,
    readonly taskId: string,
    readonly file: {
      readonly id: string;
      readonly name: string;
      readonly contentType: string;
      readonly content: Uint8Array;
    },
    readonly send: boolean,
    /** The user under whose Scalepoint username it is sent. */
    readonly addedBy: string,
  ) {}
}
