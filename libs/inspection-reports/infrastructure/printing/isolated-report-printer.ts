import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { WorkerPool, workerFile } from '#platform/workers';
import { type PictureBytes, ReportPrinter, type ReportToPrint } from '../../domain/report-print.js';
import type { PrintingJob } from './printing-job.js';

/** Prints in a child process: a photo of a phone takes a second to scale and 50 MB, which would hold up every request. */
@Injectable()
export class IsolatedReportPrinter extends ReportPrinter implements OnApplicationShutdown {
  private readonly pool = new WorkerPool({
    file: workerFile(import.meta.url, 'print-report.worker'),
    workers: 1,
    // Reactions of several companies wait for the one worker.
    waiting: 32,
    timeLimitMs: 30_000,
    memoryLimitMb: 512,
    idleMs: 30_000,
  });

  scaled(picture: PictureBytes, mostPixels: number): Promise<Uint8Array | null> {
    const job: PrintingJob = { kind: 'scale', picture, mostPixels };
    return this.pool.run<Uint8Array | null>(job);
  }

  print(report: ReportToPrint, pictures: ReadonlyMap<string, Uint8Array | null>): Promise<Uint8Array> {
    const job: PrintingJob = { kind: 'print', report, pictures };
    return this.pool.run<Uint8Array>(job);
  }

  onApplicationShutdown(): void {
    this.pool.close();
  }
}
