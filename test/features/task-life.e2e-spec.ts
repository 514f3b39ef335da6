import { readFileSync } from 'node:fs';
import { CasesForInvoicing } from '#case-intake/contracts';
import { UnitOfWork } from '#platform/cqrs';
import { DEMO_COMPANIES } from '../../apps/api/src/demo/demo-users.js';
import { runningProduct } from './running-api.js';

const product = runningProduct();
const companyId = DEMO_COMPANIES.demo.id;
const template = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');

type Item = Record<string, unknown>;
interface Task extends Item {
  readonly id: string;
  readonly caseId: string;
}

/** A task with a GUID and a claim of its own, with its case. */
async function taskNamed(suffix: string, change: (payload: Item) => void = () => {}): Promise<Task> {
  const text = template.replaceAll('3e9f01', `3e9f${suffix}`).replaceAll('20261124-07', `L-${suffix}`);
  const message = JSON.parse(text) as { payload: Item };
  change(message.payload);
  await product.scalepoint().post('/scalepoint/v1/demo/tasks').send(message).expect(200);
  await product.settled();
  const { body } = await (await product.as('anna')).get('/v1/tasks?limit=200').expect(200);
  const task = (body as { items: Task[] }).items.find(({ taskId }) => String(taskId).endsWith(suffix));
  if (!task) throw new Error(`No task ${suffix}`);
  return task;
}

it('a case tells invoicing whom to bill, and what the insurer approved', async () => {
  const { id, caseId, taskId } = await taskNamed('a1', (payload) => (payload['approvedAmount'] = '42000.50'));
  const find = (wanted: string, company: string = companyId) =>
    product.app.get(UnitOfWork).read(company, () => product.app.get(CasesForInvoicing).find(company, wanted));
  expect(await find(caseId)).toMatchObject({
    caseId,
    name: 'Scalepoint: L-a1',
    task: {
      id,
      taskId,
      status: 'case-opened',
      scalepointCaseNumber: 'L-a1',
      referenceNumber: 'L-a1-1',
      insurerName: 'Nordlys Forsikring',
      debtorId: 'nordlys',
      policyholder: { name: 'Åse Ørskov Bækgård' },
      approvedAmount: 4_200_050,
    },
  });
  expect(await find(id)).toBeNull();
  expect(await find(caseId, DEMO_COMPANIES.nabo.id)).toBeNull();
});
