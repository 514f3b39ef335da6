import { loadConfig } from '#platform/config';
import { demoIssuer } from '#platform/identity';
import { DEMO_USERS } from '../../../product/src/demo-users.js';

export type Call = <T>(method: string, path: string, body?: object) => Promise<T>;

/** Calls the product at an address as Anna of the demo, as the demo's ERP would. */
export async function demoErp(api: string): Promise<Call> {
  const anna = DEMO_USERS.find(({ user }) => user === 'anna');
  if (!anna) throw new Error('The demo has no user anna');
  const token = await (await demoIssuer(loadConfig())).sign(anna);
  return async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`${api}/v1/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'if-match': '*' },
      ...(method !== 'GET' && { body: JSON.stringify(body ?? {}) }),
    });
    if (!response.ok) throw new Error(`${method} ${path} returned ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  };
}
