import { Readable } from 'node:stream';
import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { DomainError, type FieldRefusal } from '#shared-kernel';
import type { Language } from '../problems/language.js';
import { FieldProblem } from '../problems/problem.js';
import { HttpRefusal } from '../problems/http-refusal.js';
import { RequestValidationPipe } from '../validation/request-validation.pipe.js';
import { ValidationFailed } from '../validation/validation-failed.js';
import { type Batches, BatchesInFlight } from './batches-in-flight.js';
import { readNdjson } from './read-ndjson.js';

export interface ImportedLine<T> {
  readonly line: number;
  readonly value: T;
}

/** Maximum number of errors in a response; the count of rejected lines is always exact. */
const MAX_FAULTS = 1000;

export class LineFault {
  @ApiProperty({ type: 'integer', example: 17, description: 'Line number, starting at 1' }) readonly line!: number;
  @ApiProperty({ type: [FieldProblem] }) readonly errors!: readonly FieldProblem[];
}

/** The result of an import. */
export class ImportReport {
  @ApiProperty({ type: 'integer', description: 'Number of non-empty lines' }) read = 0;
  @ApiProperty({ type: 'integer', description: 'Number of rejected lines' }) refused = 0;
  @ApiProperty({ type: [LineFault], description: `The first ${MAX_FAULTS} rejected lines, each with its error` })
  readonly faults: LineFault[] = [];

  /** Not part of the response. */
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  refuse(line: number, errors: readonly FieldRefusal[]): void {
    this.refused += 1;
    if (this.faults.length >= MAX_FAULTS) return;
    this.faults.push({
      line,
      errors: errors.map(({ pointer, code, da, en }) => ({ pointer, code, detail: this.#language === 'da' ? da : en })),
    });
  }
}

const validation = new RequestValidationPipe();

/**
 * Reads NDJSON as it arrives, passes valid lines to `take` in batches, and reports the others. An invalid line does not
 * affect valid ones. `take` reports further errors. While batches are taken, the next one is read.
 */
export async function importLines<T extends object>(
  body: unknown,
  requestClass: Type<T>,
  { size, keyOf }: Batches<T>,
  report: ImportReport,
  take: (lines: readonly ImportedLine<T>[]) => Promise<void>,
): Promise<void> {
  if (!(body instanceof Readable)) throw nothingSent();
  const inFlight = new BatchesInFlight();
  let batch: ImportedLine<T>[] = [];
  const pass = async (): Promise<void> => {
    const lines = batch;
    batch = [];
    const keys = keyOf ? new Set(lines.map(({ value }) => keyOf(value))) : null;
    await inFlight.begin(keys, () => take(lines));
  };
  try {
    for await (const one of readNdjson(body)) {
      report.read += 1;
      if ('fault' in one) {
        report.refuse(one.line, [one.fault]);
        continue;
      }
      try {
        const value = (await validation.transform(one.value, { type: 'body', metatype: requestClass })) as T;
        batch.push({ line: one.line, value });
      } catch (error) {
        if (!(error instanceof ValidationFailed || error instanceof DomainError)) throw error;
        report.refuse(one.line, error.errors);
      }
      if (batch.length >= size) await pass();
    }
    if (report.read === 0) throw nothingSent();
    if (batch.length > 0) await pass();
    await inFlight.ended();
  } finally {
    // The request is not over before all that it wrote is committed or rolled back.
    await inFlight.settled();
  }
  report.faults.sort((one, other) => one.line - other.line);
}

export function nothingSent(): HttpRefusal {
  return new HttpRefusal(400, {
    code: 'http.nothing-sent',
    da: 'Der blev ikke sendt noget. Send en linje JSON for hver post.',
    en: 'Nothing was sent. Send a line of JSON for each record.',
  });
}
