import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type ConsoleWorld, kroner } from './console-world.js';
import { untilFound } from '../until.js';

const example = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');

/** Tasks and invoices as the insurer and the ERP send them. */
export function consoleTasks(world: ConsoleWorld) {
  let serial = 0;

  async function deliver(body: object): Promise<void> {
    const answer = await fetch(`${world.url}/scalepoint/v1/demo/tasks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(await answer.text());
  }

  /** A new task that has its case. */
  async function aTask(change: object = {}) {
    serial += 1;
    const [taskId, referenceNumber] = [randomUUID(), `SIDE-${serial}`];
    const message = JSON.parse(example) as { payload: { case: object; attachments?: object[] } };
    const { payload } = message;
    const of = (more: object) => ({
      ...message,
      payload: {
        ...payload,
        taskId,
        referenceNumber,
        case: { ...payload.case, id: randomUUID(), number: referenceNumber },
        ...more,
      },
    });
    await deliver(of(change));
    const opened = await untilFound(async () => {
      const [row] = await world.database.sql(
        `select id, case_id as "caseId" from case_intake.task where scalepoint_task_id = $1 and case_id is not null`,
        [taskId],
      );
      return row as { id: string; caseId: string } | undefined;
    });
    return { ...opened, referenceNumber, of };
  }

  async function anInvoice(caseId: string, number: string, change: object = {}): Promise<string> {
    const { id } = await world.call<{ id: string }>('anna', 'POST', '/v1/invoices', {
      number,
      kind: 'repair',
      caseId,
      issueDate: '2026-11-25',
      deliveryDate: '2026-11-24',
      lines: [{ text: 'Rør', quantity: '1', unit: 'stk', unitPrice: kroner('100.00'), vatCategory: 'Z' }],
      ...change,
    });
    return id;
  }

  return { deliver, aTask, anInvoice, nextNumber: () => serial };
}
