import type { SealedCode } from './security-token.js';

/** Stores codes encrypted, and finds them by a received code. */
export abstract class CodeSafe {
  /** Bound to its row: copied into another company or row, it cannot be decrypted. */
  abstract seal(companyId: string, tokenId: string, code: string): SealedCode;

  /** @throws if it was encrypted for another row, or with a key that is not in the keyring */
  abstract open(companyId: string, tokenId: string, sealed: string): string;

  /** The digests to look up a code, one for every key of the keyring. */
  abstract digests(code: string): readonly string[];
}

/** Re-encrypts codes that were encrypted with an older key. */
export abstract class Reencryption {
  /** @returns how many tokens were changed; 0 when all of the company's are done */
  abstract some(companyId: string, most: number): Promise<number>;
}
