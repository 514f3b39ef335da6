import type { FieldRefusal } from '#shared-kernel';
import { textsOf } from './statuses.js';

interface Details {
  readonly code?: string;
  readonly da?: string;
  readonly en?: string;
  readonly errors?: readonly FieldRefusal[];
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** An HTTP-level error: headers, formats, limits. Texts that are not given come from the status. */
export class HttpRefusal extends Error {
  readonly code: string;
  readonly da: string;
  readonly en: string;
  readonly errors: readonly FieldRefusal[];
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(
    readonly status: number,
    details: Details = {},
  ) {
    const texts = { ...textsOf(status), ...details };
    super(`${texts.code}: ${texts.en}`, { cause: details.cause });
    this.name = 'HttpRefusal';
    this.code = texts.code;
    this.da = texts.da;
    this.en = texts.en;
    this.errors = details.errors ?? [];
    this.facts = details.facts ?? {};
  }
}
