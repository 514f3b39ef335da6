import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { Client } from 'pg';
import { jsonBody } from './bodies.js';
import type { Measurement } from './readings.js';
import { startProduct, startServer } from './running.js';

const POSTINGS = 20;
/** Scalepoint accepts five calls a second per company, and the product obeys that. */
const APART_MS = 250;
const STATE_OF = 'select state from invoicing.invoice where id = $1';

export interface InvoicesBench {
  readonly ownerUrl: string;
  readonly dataDir: string;
  readonly authorization: string;
}

/**
 * One posting after another against the simulator, from the request until the database has it as posted, with the time
 * that the simulator takes. The database is asked, because the product would spend half of the time on answering.
 */
export function invoices({ ownerUrl, dataDir, authorization }: InvoicesBench): Measurement {
  return {
    name: 'invoice posting',
    async run() {
      const env = { ...process.env, DATABASE_URL: ownerUrl, DATA_DIR: dataDir, DEMO: 'on' };
      const keyFile = join(dataDir, 'simulator-client.pem');
      writeFileSync(keyFile, execFileSync(process.execPath, ['dist/apps/cli/src/main.js', 'certificate'], { env }));
      const simulator = await startServer(
        'dist/apps/simulator/src/main.js',
        { SIMULATOR_PORT: '0', SIMULATOR_RATE_LIMIT: 'false', SIMULATOR_CLIENT_KEY_FILE: keyFile },
        /^ +control +(http\S+)\/_control$/m,
      );
      const product = await startProduct(ownerUrl, dataDir, { SCALEPOINT_URL: simulator.url });
      const database = new Client({ connectionString: ownerUrl });
      try {
        await database.connect();
        const { call, aCase } = callsOf(product.url, authorization);
        const caseId = await aCase();
        const times: number[] = [];
        for (let n = 0; n < POSTINGS; n += 1) {
          const { id } = await call('POST', '/v1/invoices', invoiceOf(caseId));
          const begun = performance.now();
          await call('POST', `/v1/invoices/${String(id)}/posting`, { confirmAboveApproved: true });
          for (;;) {
            const { rows } = await database.query<{ state: string }>(STATE_OF, [id]);
            const state = rows[0]?.state;
            if (state === 'posted') break;
            if (state !== 'queued' && state !== 'sending') throw new Error(`A posting ended as ${String(state)}`);
            await later(2);
          }
          times.push(performance.now() - begun);
          await later(APART_MS);
        }
        times.sort((a, b) => a - b);
        return [
          { name: 'invoice asked to posted p50', value: times[POSTINGS / 2] ?? NaN, unit: 'ms' },
          { name: 'invoice asked to posted, slowest', value: times.at(-1) ?? NaN, unit: 'ms' },
        ];
      } finally {
        await database.end();
        await product.stop();
        await simulator.stop();
      }
    },
  };
}

const IMPORTED = 10_000;

/** An import of invoices of one case in one request. */
export function invoiceImport({ ownerUrl, dataDir, authorization }: InvoicesBench): Measurement {
  return {
    name: `invoice import, ${IMPORTED} invoices`,
    async run() {
      const product = await startProduct(ownerUrl, dataDir, { FETCH_ATTACHMENTS: 'false' });
      try {
        const caseId = await callsOf(product.url, authorization).aCase();
        const lines = Array.from({ length: IMPORTED }, () => JSON.stringify(invoiceOf(caseId))).join('\n');
        const begun = performance.now();
        const answer = await fetch(`${product.url}/v1/invoices/import`, {
          method: 'POST',
          headers: { authorization, 'content-type': 'application/x-ndjson' },
          body: lines,
        });
        const { refused } = (await answer.json()) as { refused: number };
        if (answer.status !== 200 || refused > 0) throw new Error(`The import answered ${answer.status}`);
        return [
          { name: 'invoice import', value: (IMPORTED * 1000) / (performance.now() - begun), unit: '/s' as const },
        ];
      } finally {
        await product.stop();
      }
    },
  };
}

function callsOf(url: string, authorization: string) {
  const call = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Record<string, unknown>;
  };
  const aCase = async (): Promise<string> => {
    await call('POST', '/scalepoint/v1/demo/tasks', JSON.parse(jsonBody('JSON 3.4 KB', 3400).next()) as object);
    for (;;) {
      const { items } = await call('GET', '/v1/tasks?sort=newest&limit=1');
      const caseId = (items as { caseId: string | null }[])[0]?.caseId;
      if (caseId) return caseId;
    }
  };
  return { call, aCase };
}

let serial = 0;

function invoiceOf(caseId: string): object {
  serial += 1;
  const price = { amount: '450.00', currency: 'DKK' };
  return {
    number: `B-${process.pid}-${serial}`,
    kind: 'repair',
    caseId,
    issueDate: new Date().toISOString().slice(0, 10),
    deliveryDate: '2026-11-24',
    lines: [{ text: 'Udskiftning af rør', quantity: '2.5', unit: 'timer', unitPrice: price, vatCategory: 'S' }],
  };
}
