/** What the code of a message says about where it comes from. */
export interface IdentifiedToken {
  readonly tokenId: string;
  readonly insurerId: string;
  readonly insurerName: string;
  /** The ERP debtor that stands for the insurer, when the token names one. */
  readonly debtorId: string | null;
  /** The token's own choice of whose case a task becomes, when it has one. */
  readonly caseDebtor: 'insurer' | 'policyholder' | null;
}

/** What a message says of its sender. */
export interface TokenQuestion {
  readonly companyId: string;
  readonly code: string;
  readonly alias: string | null;
  readonly subAlias: string | null;
}

/** Asks which of a company's insurers a code belongs to. */
export abstract class SecurityTokens {
  /**
   * The code is the secret and decides; alias and sub-alias of the message choose among the tokens of one insurer that
   * share a code. A message with a right code and an alias nobody typed in is taken: a task must not be lost over it.
   */
  abstract identify(
    companyId: string,
    code: string,
    alias: string | null,
    subAlias: string | null,
  ): Promise<IdentifiedToken | null>;

  /** The same of several messages at once, in their order. */
  abstract identifyAll(questions: readonly TokenQuestion[]): Promise<(IdentifiedToken | null)[]>;

  /**
   * The token that was typed in for an alias, for what is fetched from Scalepoint and so carries no code; null when the
   * company exchanges nothing under it.
   */
  abstract ofAlias(companyId: string, alias: string, subAlias: string | null): Promise<IdentifiedToken | null>;

  /** The sender of what came by this token before; null when it was deleted. */
  abstract byId(companyId: string, tokenId: string): Promise<IdentifiedToken | null>;

  /** Remembers that a token was used, to the minute. */
  abstract used(companyId: string, tokenId: string, at: Date): Promise<void>;

  /**
   * Texts without the company's codes, whatever they stand in and however they are escaped there: for what is kept of
   * messages that were refused, where a code may be anywhere.
   */
  abstract withoutCodes<T extends string | null>(companyId: string, texts: readonly T[]): Promise<T[]>;
}
