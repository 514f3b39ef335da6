import { DomainError, type Refusal } from '#shared-kernel';
import { parseFormPush } from './form-push.js';
import { parseJsonPush } from './json-push.js';
import type { ParsedTask } from './parsed-task.js';
import { parseStored } from './stored-message.js';
import { type MaskedLink, maskedLinksOf } from './sealed-links.js';
import { UnreadableBody } from './wire-errors.js';

/**
 * Messages up to this size are parsed on the event loop, which takes less than 20 ms for any content. A larger one is parsed
 * in a child process, if possible after its sender was checked.
 */
export const MAX_BYTES_READ_FOR_ANYBODY = 32_768;

/** A parsed message of either format. */
export interface ReadPush {
  readonly securityToken: string | null;
  readonly tasks: readonly ParsedTask[];
  readonly maskedRaw: string;
  /** Present when a link of an attachment had to be masked. */
  readonly maskedLinks?: readonly MaskedLink[];
}

/** The input of the parser, in a form that can be sent to another process. */
export type ReadingJob =
  | { readonly kind: 'push'; readonly contentType: string; readonly body: Uint8Array }
  | { readonly kind: 'stored'; readonly maskedRaw: string };

/** The result of the parser; error classes do not survive the transfer between processes. */
export type ReadingOutcome =
  { readonly push: ReadPush } | { readonly tasks: readonly ParsedTask[] } | { readonly refusal: Refusal };

/** Parses messages of any content without blocking the event loop. */
export abstract class MessageReader {
  /**
   * @param known true if the sender has authenticated, so that the message precedes those of unknown senders
   * @throws DomainError
   */
  abstract push(contentType: string, body: Buffer, known: boolean): Promise<ReadPush>;

  /**
   * Like `parseStored`.
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
    return { refusal: isJsonBody ? jsonRefusal(error) : { code, kind, da, en, errors, facts } };
  }
}

export class MessageRefused extends DomainError {
  constructor(refusal: Refusal) {
    super(refusal);
  }
}

/** Malformed JSON has the same code and facts on every route. */
function jsonRefusal(error: DomainError): Refusal {
  const { code, kind, da, en, errors, facts } = error;
  const refusal = { code, kind, da, en, errors, facts };
  if (!(error instanceof UnreadableBody)) return refusal;
  if ('byte' in facts) return { ...refusal, code: 'http.not-utf-8' };
  if (!('expected' in facts)) return refusal;
  const { position: offset, line, column } = facts;
  return { ...refusal, code: 'http.malformed-json', facts: { position: { offset, line, column } } };
}
