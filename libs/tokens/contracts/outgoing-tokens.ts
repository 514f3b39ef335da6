/** The token that goes with what is sent to an insurer. */
export interface OutgoingToken {
  readonly tokenId: string;
  readonly alias: string;
  readonly subAlias: string | null;
  /** The secret itself: for the message alone, never for a log, an event or an error. */
  readonly code: string;
}

export interface InsurerWithToken {
  readonly insurerId: string;
  readonly name: string;
}

/** Asks for the tokens of messages to insurers. */
export abstract class OutgoingTokens {
  /**
   * The insurer's token for what is written under these aliases, else its newest; null when nothing can be exchanged
   * with it.
   */
  abstract of(
    companyId: string,
    insurerId: string,
    about?: { readonly alias: string | null; readonly subAlias: string | null },
  ): Promise<OutgoingToken | null>;

  /** Everybody with whom something can be exchanged, in Danish order. */
  abstract insurers(companyId: string): Promise<InsurerWithToken[]>;
}
