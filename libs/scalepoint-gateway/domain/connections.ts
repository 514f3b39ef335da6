/** What became of the last call to an insurer. */
export interface LastCall {
  readonly at: Date;
  /** Null when it went well. */
  readonly fault: { readonly code: string; readonly da: string; readonly en: string } | null;
}

/** Whether anything gets through to an insurer. */
export abstract class Connections {
  abstract note(companyId: string, insurerId: string, call: LastCall): Promise<void>;
}
