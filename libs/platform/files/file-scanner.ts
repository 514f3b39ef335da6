/** The result of a virus scan; `unscanned` if there is no scanner. */
export type ScanResult =
  { readonly outcome: 'clean' | 'unscanned' } | { readonly outcome: 'infected'; readonly found: string };

export class ScannerUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ScannerUnavailable';
  }
}

/** Scans a file for viruses before it is stored. */
export abstract class FileScanner {
  /** @throws ScannerUnavailable */
  abstract scan(content: Uint8Array): Promise<ScanResult>;
}

/** Used if no scanner is configured. */
export class NoScanner extends FileScanner {
  scan(): Promise<ScanResult> {
    return Promise.resolve({ outcome: 'unscanned' });
  }
}
