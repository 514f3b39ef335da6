import { createHash, timingSafeEqual } from 'node:crypto';

/** The key of the operator, of which only a digest is kept. Without one no caller is the operator. */
export class OperatorKey {
  private readonly digest: Buffer | null;

  constructor(key: string | null) {
    this.digest = key === null ? null : digestOf(key);
  }

  /** Compares digests in constant time, so that the duration of an answer tells nothing about the key. */
  matches(given: string): boolean {
    return this.digest !== null && timingSafeEqual(this.digest, digestOf(given));
  }
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
