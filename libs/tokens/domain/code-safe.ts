import type { SealedCode } from './security-token.js';

/** Keeps codes so that nobody reads them, and finds them again by what somebody sends. */
export abstract class CodeSafe {
  /** Bound to its row: copied into another company or row, it cannot be opened. */
  abstract seal(companyId: string, tokenId: string, code: string): SealedCode;

  /** @throws when it was sealed for another row, or with a key that is not in the keyring */
  abstract open(companyId: string, tokenId: string, sealed: string): string;

  /** What a code is found by, under every key of the keyring. */
  abstract digests(code: string): readonly string[];
}

/** Brings codes that were sealed with an older key to the present one. */
export abstract class Reencryption {
  /** @returns how many tokens were changed; 0 when none of the company's is left */
  abstract some(companyId: string, most: number): Promise<number>;
}
