/** The security token for messages to an insurer. */
export interface OutgoingToken {
  readonly tokenId: string;
  /** Null while no delivery has named it. */
  readonly alias: string | null;
  readonly subAlias: string | null;
  /** The secret: only for the message, never for a log, an event or an error. */
  readonly code: string;
}

export interface InsurerWithToken {
  readonly insurerId: string;
  readonly name: string;
}

/** Looks up the tokens for messages to insurers. */
export abstract class OutgoingTokens {
  /** The insurer's token for messages under these aliases, else its newest; null if there is none. */
  abstract of(
    companyId: string,
    insurerId: string,
    about?: { readonly alias: string | null; readonly subAlias: string | null },
  ): Promise<OutgoingToken | null>;

  /** All insurers with a token, in Danish order. */
  abstract insurers(companyId: string): Promise<InsurerWithToken[]>;
}
