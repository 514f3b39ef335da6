/**
 * What became of a call to Scalepoint. A caller that gets `unclear` must find out before it sends the same again;
 * one that gets `not-sent` may repeat it.
 */
export type ScalepointAnswer =
  /** `reference` is Scalepoint's own id, where it gives one. */
  | { readonly outcome: 'accepted'; readonly reference: string | null }
  /** Scalepoint's own words, in Danish, also those that come with status 201. */
  | { readonly outcome: 'refused'; readonly texts: readonly string[] }
  /** It may have been acted on: a time-out after sending, a broken connection, an answer that cannot be read. */
  | { readonly outcome: 'unclear'; readonly reason: CallFault }
  /** It was certainly not acted on: no connection, 429, 503, an open circuit, our own limit, no token. */
  | { readonly outcome: 'not-sent'; readonly reason: CallFault; readonly retryAfterSeconds: number | null };

/** Why a call failed, in words for the screen; never an address, a token or a body. */
export interface CallFault {
  /** `gateway.timed-out`, `gateway.rate-limited`, `gateway.unreachable`, `gateway.host-not-allowed`. */
  readonly code: string;
  readonly da: string;
  readonly en: string;
}
