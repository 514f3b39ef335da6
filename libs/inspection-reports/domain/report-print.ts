import type { FinishedContent } from './report-version.js';

/** A finished version with what its PDF needs beside it. */
export interface ReportToPrint extends FinishedContent {
  readonly taskId: string;
  readonly number: number;
  readonly finishedBy: string;
  readonly finishedAt: Date;
  /** The company's mark: a PNG or JPEG in Base64. */
  readonly mark: string | null;
  readonly hasPdf: boolean;
}

/** Reads finished versions for their PDFs, outside the transaction that records them. */
export abstract class ReportsToPrint {
  /** Null if there is none, or if it was erased. */
  abstract of(companyId: string, reportVersionId: string): Promise<ReportToPrint | null>;
}

export interface PictureBytes {
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** Makes PDFs. The same version always gives the same bytes. */
export abstract class ReportPrinter {
  /** A smaller picture for the PDF; null if it cannot be read. */
  abstract scaled(picture: PictureBytes, mostPixels: number): Promise<Uint8Array | null>;
  /** @param pictures by the id of the file; null where it cannot be shown */
  abstract print(report: ReportToPrint, pictures: ReadonlyMap<string, Uint8Array | null>): Promise<Uint8Array>;
}
