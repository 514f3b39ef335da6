/** What a virus scanner says; `unscanned` where there is none. */
export type ScanResult =
  { readonly outcome: 'clean' | 'unscanned' } | { readonly outcome: 'infected'; readonly found: string };

export class ScannerUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ScannerUnavailable';
  }
}

/** Looks for viruses in a file before it is kept. */
export abstract class FileScanner {
  /** @throws ScannerUnavailable */
  abstract scan(content: Uint8Array): Promise<ScanResult>;
}

/** Where no scanner is configured. */
export class NoScanner extends FileScanner {
  scan(): Promise<ScanResult> {
    return Promise.resolve({ outcome: 'unscanned' });
  }
}
