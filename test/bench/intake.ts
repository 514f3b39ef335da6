import { Pool } from 'pg';
import { type Body, jsonBody, xmlBody } from './bodies.js';
import { post } from './load.js';
import type { Measurement, Ratio, Reading } from './readings.js';
import type { RunningServer } from './running.js';
import { storeTask } from './task-sql.js';

const CONNECTIONS = [1, 16, 64];

export interface IntakeBench {
  readonly companyId: string;
  readonly code: string;
  /** As superuser, to a database that only the baselines write to. */
  readonly bareUrl: string;
  readonly bare: RunningServer;
  readonly product: RunningServer;
  /** The product with one unit of work per message. */
  readonly naive: RunningServer;
  readonly seconds: number;
}

export function intake({ companyId, code, bareUrl, bare, product, naive, seconds }: IntakeBench): Measurement[] {
  const json3 = jsonBody('JSON 3.4 KB', 3400);
  const json10 = jsonBody('JSON 10 KB', 10_000);
  const xml9 = xmlBody('XML 9 KB', 9000, code);
  const path = '/scalepoint/v1/demo/tasks';
  const one = (name: string, url: string, body: Body, connections: number): Measurement => ({
    name,
    async run() {
      const { perSecond, p50, p99 } = await post(url, body, connections, seconds);
      const of = (figure: string, value: number, unit: Reading['unit']): Reading => ({
        name: `${name} ${figure}`,
        value,
        unit,
      });
      return [{ name, value: perSecond, unit: '/s' }, of('p50', p50, 'ms'), of('p99', p99, 'ms')];
    },
  });
  return [
    databaseAlone(bareUrl, companyId, json3, seconds),
    ...CONNECTIONS.flatMap((connections) => [
      one(`bare, JSON 3.4 KB, ${connections} connections`, `${bare.url}/tasks`, json3, connections),
      one(`product, JSON 3.4 KB, ${connections} connections`, product.url + path, json3, connections),
    ]),
    one('bare, JSON 10 KB, 16 connections', `${bare.url}/tasks`, json10, 16),
    one('product, JSON 10 KB, 16 connections', product.url + path, json10, 16),
    one('bare, XML 9 KB, 16 connections', `${bare.url}/tasks`, xml9, 16),
    one('product, XML 9 KB, 16 connections', product.url + path, xml9, 16),
    one('naive path, JSON 3.4 KB, 16 connections', naive.url + path, json3, 16),
  ];
}

export const intakeRatios: Ratio[] = [
  ratio('intake, JSON 3.4 KB ÷ bare', 'product, JSON 3.4 KB, 16 connections', 'bare, JSON 3.4 KB, 16 connections', 1.5),
  ratio('intake, JSON 10 KB ÷ bare', 'product, JSON 10 KB, 16 connections', 'bare, JSON 10 KB, 16 connections', 1.5),
  ratio('intake, XML 9 KB ÷ bare', 'product, XML 9 KB, 16 connections', 'bare, XML 9 KB, 16 connections', 1.0),
  ratio("intake ÷ the database's own limit", 'product, JSON 3.4 KB, 16 connections', 'SQL alone, 16 connections', 0.75),
  ratio('intake ÷ naive path', 'product, JSON 3.4 KB, 16 connections', 'naive path, JSON 3.4 KB, 16 connections', 4),
  {
    ...ratio(
      'p99 at 16 connections ÷ at 1',
      'product, JSON 3.4 KB, 16 connections p99',
      'product, JSON 3.4 KB, 1 connections p99',
      1,
    ),
    atMost: true,
  },
];

function ratio(name: string, of: string, to: string, target: number): Ratio {
  return { name, of, to, target };
}

function databaseAlone(url: string, companyId: string, body: Body, seconds: number): Measurement {
  const name = 'SQL alone, 16 connections';
  return {
    name,
    async run() {
      const pool = new Pool({ connectionString: url, max: 16 });
      let stored = 0;
      const begun = performance.now();
      const write = async () => {
        const client = await pool.connect();
        while (performance.now() - begun < seconds * 1000) {
          const raw = body.next();
          await storeTask(client, companyId, raw, (JSON.parse(raw) as { payload: object }).payload);
          stored += 1;
        }
        client.release();
      };
      await Promise.all(Array.from({ length: 16 }, write));
      const value = (stored * 1000) / (performance.now() - begun);
      await pool.end();
      return [{ name, value, unit: '/s' }];
    },
  };
}
