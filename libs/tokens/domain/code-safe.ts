import type { SealedCode } from './security-token.js';

/** Keeps codes so that nobody reads them, and finds them again by what somebody sends. */
export abstract class CodeSafe {
  /** Bound to its row: copied into another company or row, it cannot be opened. */
  abstract seal(companyId: string, tokenId: string, code: string): SealedCode;
}
