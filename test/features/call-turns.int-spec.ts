import { UnitOfWork } from '#platform/transactions';
import { DEMO_COMPANIES } from '../../apps/product/src/demo-users.js';
import { CallTurns } from '../../libs/scalepoint-gateway/domain/call-turns.js';
import { runningProduct } from './running-api.js';

const product = runningProduct({}, { applications: 2, runReactions: false });

it('lets several processes together make five calls a second for a company, and keeps companies apart', async () => {
  const { demo, nabo } = DEMO_COMPANIES;
  const take = (process: number, company: string) => {
    const app = product.workers[process % 2]!;
    return app.get(UnitOfWork).run(company, () => app.get(CallTurns).take(company));
  };
  const waits = await Promise.all(Array.from({ length: 16 }, (_, process) => take(process, demo.id)));
  const [row] = await product.database.sql('select made from scalepoint_gateway.call_turn');
  const made = (row?.['made'] as string[]).map(Number);
  expect(waits.filter((wait) => wait === 0)).toHaveLength(made.length);
  for (const at of made) expect(made.filter((other) => other > at - 1000 && other <= at).length).toBeLessThanOrEqual(5);
  expect(Math.max(...waits)).toBeLessThanOrEqual(1000);
  expect(await take(0, nabo.id)).toBe(0);
});
