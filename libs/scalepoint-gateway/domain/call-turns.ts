/** Whose turn it is to call Scalepoint, over all processes. */
export abstract class CallTurns {
  /** Milliseconds until the company may call; 0 counts the call as made. */
  abstract take(companyId: string): Promise<number>;
}
