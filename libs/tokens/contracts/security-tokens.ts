/** The sender of a message, as identified by its code. */
export interface IdentifiedToken {
  readonly tokenId: string;
  readonly insurerId: string;
  readonly insurerName: string;
  /** Null until a delivery names it, see `learnAlias`. */
  readonly alias: string | null;
  /** The ERP debtor of the insurer, if the token names one. */
  readonly debtorId: string | null;
  /** The token's own choice of the case's debtor, if it has one. */
  readonly caseDebtor: 'insurer' | 'policyholder' | null;
}

/** The sender as stated in a message. */
export interface TokenQuestion {
  readonly companyId: string;
  /** Null for tasks that were fetched from Scalepoint: they contain no code, and the alias identifies the insurer. */
  readonly code: string | null;
  readonly alias: string | null;
  readonly subAlias: string | null;
}

/** Identifies the insurer that a code belongs to. */
export abstract class SecurityTokens {
  /**
   * The code is the secret and decides; alias and sub-alias of the message choose among an insurer's tokens with the
   * same code. A message with a valid code but an unknown alias is accepted, because a task must not be lost over it.
   */
  abstract identify(
    companyId: string,
    code: string,
    alias: string | null,
    subAlias: string | null,
  ): Promise<IdentifiedToken | null>;

  /** The same for several messages at once, in their order. */
  abstract identifyAll(questions: readonly TokenQuestion[]): Promise<(IdentifiedToken | null)[]>;

  /** The sender of earlier messages with this token; null if it was deleted. */
  abstract byId(companyId: string, tokenId: string): Promise<IdentifiedToken | null>;

  /**
   * Gives a token without an alias the one that a message with its code names. An alias that another token has is not taken:
   * a person must then say which of them it is.
   */
  abstract learnAlias(companyId: string, tokenId: string, alias: string, subAlias: string | null): Promise<void>;

  /** Records when a token was used, to the minute. */
  abstract used(companyId: string, tokenId: string, at: Date): Promise<void>;

  /**
   * Masks the company's codes in texts, in any format and escaping: for rejected messages that are stored, where a code
   * may be anywhere.
   */
  abstract withoutCodes<T extends string | null>(companyId: string, texts: readonly T[]): Promise<T[]>;
}
