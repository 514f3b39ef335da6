import { Injectable, Logger } from '@nestjs/common';
import { HttpRefusal } from '#platform/http';
import { kindOf, type SentFile } from './examine-file.js';
import { ALLOWED_ENDINGS } from './file-kinds.js';
import { FileScanner, type ScanResult, ScannerUnavailable } from './file-scanner.js';

/** A file whose content matches its name and declared type. */
export interface ExaminedFile extends SentFile {
  readonly kindCheck: 'passed';
  readonly virusScan: 'clean' | 'unscanned';
}

const RETRY_AFTER_SECONDS = 30;

/** The errors of `Uploads`. */
export const UPLOAD_PROBLEMS: readonly HttpRefusal[] = [typeRefused('pdf'), infected('Eicar-Signature'), unavailable()];

/** Checks uploaded files before they are stored. */
@Injectable()
export class Uploads {
  private readonly log = new Logger(Uploads.name);

  constructor(private readonly scanner: FileScanner) {}

  /**
   * @param endings the extensions accepted here, if not all
   * @throws HttpRefusal 415 for another type, 422 for a virus, 503 while the scanner does not answer
   */
  async examine(file: SentFile, endings?: readonly string[]): Promise<ExaminedFile> {
    const kind = await kindOf(file);
    const isTaken = kind !== null && (!endings || kind.endings.some((one) => endings.includes(one)));
    if (!isTaken) throw typeRefused(endings?.join(', ') ?? ALLOWED_ENDINGS);
    const scanned = await this.scan(file.content);
    if (scanned.outcome === 'infected') {
      this.log.warn({ msg: 'Upload rejected: virus found', found: scanned.found });
      throw infected(scanned.found);
    }
    return { ...file, contentType: kind.types[0], kindCheck: 'passed', virusScan: scanned.outcome };
  }

  private async scan(content: Uint8Array): Promise<ScanResult> {
    try {
      return await this.scanner.scan(content);
    } catch (error) {
      if (!(error instanceof ScannerUnavailable)) throw error;
      this.log.error({ msg: 'The virus scanner does not respond', err: error });
      throw unavailable(error);
    }
  }
}

function typeRefused(endings: string): HttpRefusal {
  const da = `Filen er afvist: navn, type og indhold skal passe sammen og være en af ${endings}.`;
  const en = `The file was rejected: its name, type and content must agree and be one of ${endings}.`;
  return new HttpRefusal(415, {
    code: 'files.type-refused',
    da,
    en,
    errors: [{ pointer: '/file', code: 'type', da, en }],
  });
}

function infected(found: string): HttpRefusal {
  const da = `Filen indeholder en virus (${found}) og er ikke gemt. Rens eller erstat den.`;
  const en = `The file contains a virus (${found}) and was not saved. Clean or replace it.`;
  return new HttpRefusal(422, {
    code: 'files.infected',
    da,
    en,
    errors: [{ pointer: '/file', code: 'infected', da, en }],
  });
}

function unavailable(cause?: unknown): HttpRefusal {
  return new HttpRefusal(503, {
    code: 'files.scanner-unavailable',
    da: `Filen kan ikke scannes for virus lige nu og er ikke gemt. Prøv igen om ${RETRY_AFTER_SECONDS} sekunder.`,
    en: `The file cannot be scanned for viruses right now and was not saved. Try again in ${RETRY_AFTER_SECONDS} seconds.`,
    facts: { retryAfterSeconds: RETRY_AFTER_SECONDS },
    cause,
  });
}
