import { demoErp } from './demo/demo-erp.js';
import { finishReport } from './demo-report.js';

/*
 * Books invoices in the product at the given address, as the demo's ERP would: one that is posted in Scalepoint, a
 * partial credit note on it, and one on account that waits to be posted by a user. The first task has a finished report.
 */
const call = await demoErp(process.argv[2] ?? 'http://127.0.0.1:3000');

interface Task {
  readonly id: string;
  readonly caseId: string | null;
  readonly status: string;
  readonly scalepointCaseId: string | null;
}

const today = new Date().toISOString().slice(0, 10);
const kroner = (amount: string) => ({ amount, currency: 'DKK' });

async function booked(caseId: string, number: string, change: object): Promise<string> {
  const { id } = await call<{ id: string }>('POST', 'invoices', {
    number: `${today}-${number}`,
    kind: 'repair',
    caseId,
    issueDate: today,
    deliveryDate: today,
    payment: { fik: { type: '71', identifier: '123456789012347', creditorNumber: '82345678' } },
    ...change,
  });
  return id;
}

async function posted(id: string): Promise<void> {
  await call('POST', `invoices/${id}/posting`, { confirmAboveApproved: true });
  const until = Date.now() + 30_000;
  for (;;) {
    const { state } = await call<{ state: string }>('GET', `invoices/${id}/posting`);
    if (state === 'posted') return;
    if (!['queued', 'sending'].includes(state) || Date.now() > until)
      throw new Error(`The posting ended in state ${state}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const line = (text: string, quantity: string, unit: string, price: string) => {
  return { text, quantity, unit, unitPrice: kroner(price), vatCategory: 'S' };
};

const { items } = await call<{ items: Task[] }>('GET', 'tasks?sort=newest&status=case-opened');
const [first, second] = items.filter(({ caseId, scalepointCaseId }) => caseId !== null && scalepointCaseId !== null);
if (!first?.caseId || !second?.caseId) throw new Error('Two tasks with a case are needed; the demo has fewer so far');

await finishReport(call, first.id);
for (const move of ['acceptance', 'completion']) await call('POST', `tasks/${first.id}/${move}`);
const repair = await booked(first.caseId, '1', {
  lines: [line('Udskiftning af rør', '6.5', 'timer', '485.00'), line('Kobberrør og fittings', '1', 'stk', '1240.00')],
});
await posted(repair);
const credit = await booked(first.caseId, '2', {
  kind: 'creditNote',
  creditsInvoiceId: repair,
  lines: [line('For meget beregnet tid', '0.5', 'timer', '485.00')],
});
await posted(credit);
await booked(second.caseId, '3', { kind: 'onAccount', lines: [line('Aconto, affugtning', '1', 'stk', '4000.00')] });
process.stdout.write(
  '\nInvoices: one posted with a partial credit note, one on account that waits to be posted, and a finished report.' +
    ' See the console.\n',
);
