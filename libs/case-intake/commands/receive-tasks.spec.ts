import { countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { Trace } from '#platform/observability';
import { type ReceivedTask, ReceiveTasks, type TaskDeliveryKind } from '../contracts/index.js';
import { MergedInsurers } from '#tokens/contracts';
import { aTask } from '../testing/a-task.js';
import { delivery } from '../testing/deliveries.js';
import { InMemoryTasks } from '../testing/in-memory-tasks.js';
import { ReceiveTasksHandler } from './receive-tasks.js';

function received(kind: TaskDeliveryKind, order: number, facts: Partial<ReceivedTask> = {}): ReceivedTask {
  return { ...delivery(kind, order), companyId: 'company', correlationId: `request ${order}`, ...facts };
}

function receiving(tasks = new InMemoryTasks()) {
  const handler = new ReceiveTasksHandler(tasks, countedIds(), new MergedIntoHavblik());
  return { tasks, receive: (...of: ReceivedTask[]) => handler.execute(new ReceiveTasks(of)) };
}

/** In `company`, Nordlys (`i`) was merged into Havblik. */
class MergedIntoHavblik extends MergedInsurers {
  keptOf = async (companyId: string, ids: readonly string[]) =>
    new Map(companyId === 'company' && ids.includes('i') ? [['i', { id: 'havblik', name: 'Havblik' }] as const] : []);
  withMerged = async (_: string, id: string) => [id];
}

const outcomes = (receipts: readonly { readonly outcome: string }[]) => receipts.map(({ outcome }) => outcome);

describe('received tasks', () => {
  it('are added when they are new, one in each company', async () => {
    const { tasks, receive } = receiving();
    expect(outcomes(await receive(received('new', 1), received('new', 1, { companyId: 'other' })))).toEqual([
      'accepted',
      'accepted',
    ]);
    expect(tasks.all.map(({ companyId, id }) => [companyId, id])).toEqual([
      ['company', 'id-1'],
      ['other', 'id-2'],
    ]);
    expect(recorded(tasks.all[0])).toEqual(['case-intake.task-received.v1']);
  });

  it('change the known task, and a repeat changes nothing', async () => {
    const task = aTask();
    const { tasks, receive } = receiving(new InMemoryTasks(task));
    expect(outcomes(await receive(received('new', 1), received('update', 2), received('update', 2)))).toEqual([
      'duplicate',
      'accepted',
      'duplicate',
    ]);
    expect(tasks.all).toEqual([task]);
    expect(recorded(task)).toEqual(['case-intake.task-updated.v1']);
  });

  it('become one task if one batch names it several times, in any order', async () => {
    const { tasks, receive } = receiving();
    expect(outcomes(await receive(received('update', 2), received('new', 1), received('cancel', 3)))).toEqual([
      'waiting',
      'accepted',
      'accepted',
    ]);
    expect(tasks.all).toMatchObject([{ status: 'cancelled', revision: 2 }]);
  });

  it('are held when the task belongs to another insurer', async () => {
    const { receive } = receiving(new InMemoryTasks(aTask()));
    expect(outcomes(await receive(received('cancel', 2, { insurerId: 'other insurer' })))).toEqual(['held']);
  });

  it('are attributed to the request that delivered them', async () => {
    const attributed: unknown[] = [];
    class Attributing extends InMemoryTasks {
      override attribute(): void {
        const { companyId, correlationId } = Trace.current();
        attributed.push([companyId, correlationId]);
      }
    }
    const { receive } = receiving(new Attributing(aTask()));
    await receive(received('update', 2), received('update', 3));
    expect(attributed).toEqual([
      ['company', 'request 2'],
      ['company', 'request 3'],
    ]);
  });

  it('of a merged insurer take deliveries of the one that counts instead as their own, and go to it', async () => {
    const havblik = { insurerId: 'havblik', insurerName: 'Havblik' };
    const [task, foreign] = [aTask(), aTask({ companyId: 'other' })];
    const { receive } = receiving(new InMemoryTasks(task, foreign));
    expect(outcomes(await receive(received('new', 1, havblik)))).toEqual(['duplicate']);
    expect(task).toMatchObject({ insurerId: 'i', insurerName: 'Nordlys' });
    expect(outcomes(await receive(received('update', 2, havblik)))).toEqual(['accepted']);
    expect(task).toMatchObject({ ...havblik, content: { note: 'update 2' }, attention: [] });
    expect(recorded(task)).toEqual(['case-intake.task-updated.v1']);
    expect(outcomes(await receive(received('update', 2, { ...havblik, companyId: 'other' })))).toEqual(['held']);
  });

  it('that wait follow it with the updates that were held', async () => {
    const { tasks, receive } = receiving();
    await receive(received('update', 2));
    await receive(received('new', 1, { insurerId: 'havblik', insurerName: 'Havblik' }));
    expect(tasks.all).toMatchObject([{ insurerId: 'havblik', status: 'received', content: { note: 'update 2' } }]);
    expect(tasks.all[0]?.attention).toEqual([]);
  });
});
