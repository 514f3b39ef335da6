import { execFileSync } from 'node:child_process';
import { get } from './load.js';
import type { Measurement } from './readings.js';
import type { RunningServer } from './running.js';

const DEBTORS = 100_000;
const FIRST = ['Åse', 'Jørgen', 'Mette', 'Søren', 'Anna', 'Bo', 'Karen', 'Niels', 'Ida', 'Æskild', 'Hanne', 'Ole'];
const LAST = ['Ørskov', 'Bækgård', 'Aagaard', 'Kjær', 'Ebbesen', 'Højlund', 'Vestergaard', 'Lund', 'Nygård', 'Dahl'];
/** As typed by a user. */
const SEARCHES = ['bæk', 'ørsk', 'jørgen a', 'vestergaard 777', 'ida højlund 4', 'zzz', 'å', 'kj'];

/** An import of 100,000 debtors in one request, the same again, and search-as-you-type among them. */
export function directory(product: RunningServer, env: Record<string, string>, seconds: number): Measurement[] {
  const token = demoToken(env);
  const authorization = `Bearer ${token}`;
  const lines = Array.from({ length: DEBTORS }, (_, n) =>
    JSON.stringify({
      id: `b-${n}`,
      name: `${FIRST[n % FIRST.length]} ${LAST[(n * 7) % LAST.length]} ${n}`,
      phones: [`${20_000_000 + n}`],
      email: `b${n}@example.dk`,
      address: { street: `Æblevej ${n % 300}`, postalCode: '4000', city: 'Roskilde' },
    }),
  ).join('\n');
  const put = async () => {
    const begun = performance.now();
    const answer = await fetch(`${product.url}/v1/directory/debtors/import`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/x-ndjson' },
      body: lines,
    });
    const { refused } = (await answer.json()) as { refused: number };
    if (answer.status !== 200 || refused > 0) throw new Error(`The import answered ${answer.status}`);
    return (DEBTORS * 1000) / (performance.now() - begun);
  };
  return [
    {
      name: 'directory import, 100,000 debtors',
      async run(round) {
        const name = round === 1 ? 'directory import, new' : 'directory import, unchanged';
        return [{ name, value: await put(), unit: '/s' }];
      },
    },
    {
      name: 'directory search among 100,000',
      async run() {
        const paths = SEARCHES.map((q) => `/v1/directory/debtors?limit=20&q=${encodeURIComponent(q)}`);
        const { perSecond, p50, p99 } = await get(product.url, paths, { authorization }, 1, seconds);
        return [
          { name: 'directory search', value: perSecond, unit: '/s' },
          { name: 'directory search p50', value: p50, unit: 'ms' },
          { name: 'directory search p99', value: p99, unit: 'ms' },
        ];
      },
    },
  ];
}

export function demoToken(env: Record<string, string>): string {
  const script = ['dist/apps/cli/src/main.js', 'token', '--company', 'demo', '--user', 'anna'];
  return execFileSync(process.execPath, script, { env: { ...process.env, ...env }, encoding: 'utf8' }).trim();
}
