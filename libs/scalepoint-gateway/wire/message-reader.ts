import { DomainError, type Refusal } from '#shared-kernel';
import { parseFormPush } from './form-push.js';
import { parseJsonPush } from './json-push.js';
import type { ParsedTask } from './parsed-task.js';
import { parseStored } from './stored-message.js';
import { type MaskedLink, maskedLinksOf } from './sealed-links.js';
import { UnreadableBody } from './wire-errors.js';

/**
 * A message of this size is read at once, on the event loop: whatever it holds, that takes less than 20 ms. A larger one
 * is read in another process, after its sender was looked up where that is possible.
 */
export const MAX_BYTES_READ_FOR_ANYBODY = 32_768;

/** A message of either channel, read. */
export interface ReadPush {
  readonly securityToken: string | null;
  readonly tasks: readonly ParsedTask[];
  readonly maskedRaw: string;
  /** Present when a link of an attachment had to be masked. */
  readonly maskedLinks?: readonly MaskedLink[];
}

/** What is to be read, in a form that goes to another process. */
export type ReadingJob =
  | { readonly kind: 'push'; readonly contentType: string; readonly body: Uint8Array }
  | { readonly kind: 'stored'; readonly maskedRaw: string };

/** What was read, or why nothing could be; errors lose their class on the way between processes. */
export type ReadingOutcome =
  { readonly push: ReadPush } | { readonly tasks: readonly ParsedTask[] } | { readonly refusal: Refusal };

/** Reads messages without holding up the event loop, however they are made. */
export abstract class MessageReader {
  /**
   * @param known its sender has proved who he is already, so that it goes before those of strangers
   * @throws DomainError
   */
  abstract push(contentType: string, body: Buffer, known: boolean): Promise<ReadPush>;

  /**
   * As `parseStored`.
   * @throws DomainError
   */
  abstract stored(maskedRaw: string): Promise<readonly ParsedTask[]>;
}

export function isForm(contentType: string): boolean {
  return /^(?:application\/x-www-form-urlencoded|multipart\/form-data)/i.test(contentType);
}

export async function read(job: ReadingJob): Promise<ReadingOutcome> {
  try {
    if (job.kind === 'stored') return { tasks: parseStored(job.maskedRaw) };
    const { buffer, byteOffset, byteLength } = job.body;
    const body = Buffer.from(buffer, byteOffset, byteLength);
    const { securityToken, tasks, maskedRaw } = isForm(job.contentType)
      ? await parseFormPush(job.contentType, body)
      : parseJsonPush(body);
    const maskedLinks = await maskedLinksOf(job.contentType, body, tasks);
    return { push: { securityToken, tasks, maskedRaw, ...(maskedLinks.length > 0 && { maskedLinks }) } };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const isJsonBody = job.kind === 'push' && !isForm(job.contentType);
    const { code, kind, da, en, errors, facts } = error;
    return { refusal: isJsonBody ? asOnEveryRoute(error) : { code, kind, da, en, errors, facts } };
  }
}

export class MessageRefused extends DomainError {
  constructor(refusal: Refusal) {
    super(refusal);
  }
}

/** Broken JSON has the same code and the same facts on every route. */
function asOnEveryRoute(error: DomainError): Refusal {
  const { code, kind, da, en, errors, facts } = error;
  const refusal = { code, kind, da, en, errors, facts };
  if (!(error instanceof UnreadableBody)) return refusal;
  if ('byte' in facts) return { ...refusal, code: 'http.not-utf-8' };
  if (!('expected' in facts)) return refusal;
  const { position: offset, line, column } = facts;
  return { ...refusal, code: 'http.malformed-json', facts: { position: { offset, line, column } } };
}
