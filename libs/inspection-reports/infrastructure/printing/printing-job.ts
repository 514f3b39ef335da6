import type { PictureBytes, ReportToPrint } from '../../domain/report-print.js';
import { printReport } from './print-report.js';
import { scalePicture } from './scale-picture.js';

export type PrintingJob =
  | { readonly kind: 'scale'; readonly picture: PictureBytes; readonly mostPixels: number }
  | {
      readonly kind: 'print';
      readonly report: ReportToPrint;
      readonly pictures: ReadonlyMap<string, Uint8Array | null>;
    };

export async function doJob(job: PrintingJob): Promise<Uint8Array | null> {
  if (job.kind === 'print') return printReport(job.report, job.pictures);
  return scalePicture(job.picture, job.mostPixels);
}
