/** Rate limit for calls to Scalepoint, shared by all processes. */
export abstract class CallTurns {
  /** Milliseconds until the company may call; 0 reserves the call. */
  abstract take(companyId: string): Promise<number>;
}
