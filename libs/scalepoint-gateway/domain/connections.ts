/** What became of the last call to an insurer. */
export interface LastCall {
  readonly at: Date;
  /** Null when it went well. */
  readonly fault: { readonly code: string; readonly da: string; readonly en: string } | null;
}

export interface Connection {
  readonly insurerId: string;
  readonly lastReceivedAt: Date | null;
  readonly lastSentAt: Date | null;
  readonly lastErrorAt: Date | null;
  readonly lastError: LastCall['fault'];
  /** Messages of it of which nothing, or not everything, could be used, and that are not resolved. */
  readonly failedDeliveries: number;
  readonly lastFailedAt: Date | null;
}

/** Whether anything arrives from an insurer, and whether anything gets through to it. */
export abstract class Connections {
  abstract note(companyId: string, insurerId: string, call: LastCall): Promise<void>;
  abstract of(companyId: string, insurerIds: readonly string[]): Promise<Connection[]>;
}
