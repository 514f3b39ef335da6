import { HandedFilesUnknown } from './subcontract-errors.js';

/** @throws HandedFilesUnknown unless all that are wanted were found among the files of the task */
export function assertFilesOfTask(wanted: readonly string[], found: readonly { readonly id: string }[]): void {
  const known = new Set(found.map(({ id }) => id));
  const unknown = [...wanted.keys()].filter((position) => !known.has(wanted[position] ?? ''));
  if (unknown.length > 0) throw new HandedFilesUnknown(unknown);
}
