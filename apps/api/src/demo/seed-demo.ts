import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '#platform/config';
import { demoIssuer } from '#platform/identity';
import { registerCompanies, seedOnce } from '#platform/persistence';
import { demoCalls } from './demo-calls.js';
import { DEMO_COMPANIES, DEMO_USERS } from '../../../product/src/demo-users.js';

/** Creates the demo's data through the API, once. If interrupted, it continues at the next start. */
export async function seedDemo(app: NestFastifyApplication, config: Config, ownerUrl: string): Promise<void> {
  await registerCompanies(ownerUrl, Object.values(DEMO_COMPANIES));
  await seedOnce(ownerUrl, DEMO_COMPANIES.demo.id, () => callAll(app, config));
}

async function callAll(app: NestFastifyApplication, config: Config): Promise<void> {
  const issuer = await demoIssuer(config);
  const answers = new Map<string, { id: string }>();
  for (const [index, { user, method, url, body, ifMatch, as }] of demoCalls.entries()) {
    const claims = DEMO_USERS.find((candidate) => candidate.user === user);
    if (!claims) throw new Error(`The demo has no user ${user}`);
    const answer = await app.inject({
      method,
      url,
      headers: {
        authorization: `Bearer ${await issuer.sign(claims)}`,
        ...(ifMatch && { 'if-match': ifMatch }),
        ...(method === 'POST' && { 'idempotency-key': `demo-${index}` }),
      },
      payload: typeof body === 'function' ? body(answers) : body,
    });
    if (answer.statusCode >= 300) throw new Error(`The demo's ${method} ${url} failed: ${answer.body}`);
    if (as) answers.set(as, answer.json<{ id: string }>());
  }
}
