/**
 * The outcome of a call to Scalepoint. After `unclear` the caller must query Scalepoint before it sends again; after
 * `not-sent` it may simply repeat the call.
 */
export type ScalepointAnswer =
  /** `reference` is Scalepoint's own id, if it returned one. */
  | { readonly outcome: 'accepted'; readonly reference: string | null }
  /** The texts of Scalepoint's answer, in Danish; it may reject with status 201 as well. */
  | { readonly outcome: 'refused'; readonly texts: readonly string[] }
  /** Scalepoint may have acted on it: a time-out after sending, a broken connection, or an unreadable answer. */
  | { readonly outcome: 'unclear'; readonly reason: CallFault }
  /** Scalepoint did not act on it: no connection, 429, 503, an open circuit, our own rate limit, or no token. */
  | { readonly outcome: 'not-sent'; readonly reason: CallFault; readonly retryAfterSeconds: number | null };

/** Why a call failed, with texts for the user interface; never contains an address, a token or a body. */
export interface CallFault {
  /** Such as `gateway.timed-out`, `gateway.rate-limited`, `gateway.unreachable`, `gateway.host-not-allowed`. */
  readonly code: string;
  readonly da: string;
  readonly en: string;
}
