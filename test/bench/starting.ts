import { readFileSync } from 'node:fs';
import type { Measurement } from './readings.js';
import { startProduct } from './running.js';

/** From the start of the process (migrated and built) to its first response; and its memory when idle. */
export function starting(ownerUrl: string, dataDir: string): Measurement {
  return {
    name: 'cold start',
    async run() {
      const begun = performance.now();
      const product = await startProduct(ownerUrl, dataDir);
      try {
        const { status } = await fetch(`${product.url}/health/ready`);
        if (status !== 200) throw new Error(`The first answer was ${status}`);
        const first = performance.now() - begun;
        return [
          { name: 'cold start to the first 200', value: first, unit: 'ms' },
          { name: 'idle memory', value: residentMegabytes(product.pid), unit: 'MB' },
        ];
      } finally {
        await product.stop();
      }
    },
  };
}

function residentMegabytes(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
