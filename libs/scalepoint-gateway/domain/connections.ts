/** The outcome of the last call to an insurer. */
export interface LastCall {
  readonly at: Date;
  /** Null if it succeeded. */
  readonly fault: { readonly code: string; readonly da: string; readonly en: string } | null;
}

/** The state of the connection with each insurer. */
export abstract class Connections {
  abstract note(companyId: string, insurerId: string, call: LastCall): Promise<void>;
}
