import { loadConfig } from '#platform/config';
import { demoIssuer } from '#platform/identity';
import { DEMO_USERS } from '../../product/src/demo-users.js';

const api = process.argv[2] ?? 'http://127.0.0.1:3000';
const anna = DEMO_USERS.find(({ user }) => user === 'anna');
if (!anna) throw new Error('The demo has no user anna');
const token = await (await demoIssuer(loadConfig())).sign(anna);

/** A call of the demo's ERP, as Anna, to the product at the address that the program was given. */
export async function call<T>(method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`${api}/v1/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'if-match': '*' },
    ...(method !== 'GET' && { body: JSON.stringify(body ?? {}) }),
  });
  if (!response.ok) throw new Error(`${method} ${path} returned ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}
