import type { InvoiceContent } from '../contracts/index.js';
import { aContent, aLine, aSharedCase, AT, InMemoryCases, InMemoryInvoices, posted } from '../testing/index.js';
import { RegisterInvoice, RegisterInvoiceHandler } from './register-invoice.js';

const BUYER = {
  name: 'Nordlys Forsikring',
  cvr: '12345674',
  address: { street: 'Havnegade 1', street2: null, postalCode: '1058', city: 'København K' },
};

function registering(cases = new InMemoryCases()) {
  const invoices = new InMemoryInvoices();
  const seller = { name: 'Demo Byg & Søn', cvr: '12345674', email: null, phone: null, address: BUYER.address };
  const handler = new RegisterInvoiceHandler(
    invoices,
    cases,
    { of: async () => seller },
    { debtor: async () => null } as never,
    { of: (content) => JSON.stringify(content) },
    { now: () => AT },
    { next: () => `invoice ${invoices.all.length}` },
  );
  const register = (change: Partial<InvoiceContent> = {}, lines = [aLine(1000)], confirmed = false) =>
    handler.execute(new RegisterInvoice('company', aContent(lines, { buyer: BUYER, ...change }), confirmed));
  return { invoices, register };
}

/** Where and why each fault is. */
async function faults(result: Promise<unknown>): Promise<string[]> {
  const error = (await result.then(
    () => ({ errors: [] }),
    (thrown: unknown) => thrown,
  )) as { code?: string; errors: { pointer: string; code: string }[] };
  return error.errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('the number of an invoice', () => {
  it.each(['f-1', ' F-1 ', 'F-1'])('is the same when written %j', async (number) => {
    const { invoices, register } = registering();
    const first = await register({ number: 'F-1' });
    await expect(register({ number })).resolves.toEqual(first);
    expect(invoices.all).toHaveLength(1);
  });

  it('is the same in another Unicode form, and tells the other one when the content differs', async () => {
    const { register } = registering();
    await register({ number: 'Å-1' });
    await expect(register({ number: 'A\u030a-1' }, [aLine(99_900)])).rejects.toMatchObject({
      code: 'invoicing.number-taken',
      da: expect.stringContaining('til Nordlys Forsikring af 2026-11-25 på 12.50 kr.'),
      facts: { number: 'Å-1', issueDate: '2026-11-25', total: { amount: '12.50' } },
    });
  });

  it('is unique in the company, whatever the insurer', async () => {
    const { invoices, register } = registering();
    await register({ number: 'F-1' });
    Object.assign(invoices.all[0] ?? {}, { insurerId: 'another insurer' });
    await expect(register({ number: 'F-1' }, [aLine(99_900)])).rejects.toMatchObject({
      code: 'invoicing.number-taken',
    });
  });

  it.each(['F-\u200b1', 'F\u00ad-1', 'F-1\u0007', 'F-1\u3164'])('has no invisible characters: %j', async (number) => {
    expect(await faults(registering().register({ number }))).toEqual(['/number invisible-characters']);
  });
});

describe('the dates of an invoice', () => {
  it.each(['2026-11-26', '2027-06-01'])('refuse an issue on %s, after today', async (issueDate) => {
    expect(await faults(registering().register({ issueDate }))).toEqual(['/issueDate in-the-future']);
  });

  it('ask for a confirmation of what is older than twelve months', async () => {
    const old = { issueDate: '1999-11-25', deliveryDate: '1999-11-24' };
    expect(await faults(registering().register(old))).toEqual(['/issueDate too-old']);
    expect(await faults(registering().register(old, [aLine(1000)], true))).toEqual([]);
    expect(await faults(registering().register({ issueDate: '2025-11-25', deliveryDate: '2025-11-24' }))).toEqual([]);
  });

  it('have a delivery after the issue only on account', async () => {
    const later = { deliveryDate: '2026-12-24' };
    expect(await faults(registering().register(later))).toEqual(['/deliveryDate after-issue-date']);
    expect(await faults(registering().register({ ...later, kind: 'onAccount' }))).toEqual([]);
  });
});

it('needs the CVR number of the buyer for reverse charge, and says the words of the law', async () => {
  const lines = [aLine(1000, 'AE'), aLine(1000, 'E')];
  expect(await faults(registering().register({ buyer: { ...BUYER, cvr: null } }, lines))).toEqual([
    '/buyer/cvr buyer-incomplete',
  ]);
  const { invoices, register } = registering();
  await register({ vatReasons: [{ category: 'E', reason: 'Fritaget efter § 13, stk. 1, nr. 10' }] }, lines);
  expect(invoices.all[0]?.content.vatBreakdown).toMatchObject([
    { category: 'AE', reason: expect.stringContaining('Omvendt betalingspligt') },
    { category: 'E', reason: 'Fritaget efter § 13, stk. 1, nr. 10' },
  ]);
});

it('says what is no CVR number', async () => {
  expect(await faults(registering().register({ buyer: { ...BUYER, cvr: '123' } }))).toEqual(['/buyer/cvr not-a-cvr']);
});

it('tells one fault of a negative invoice, and of a depreciation above the total', async () => {
  expect(await faults(registering().register({}, [aLine(-1000)]))).toEqual(['/lines negative-total']);
  expect(await faults(registering().register({ depreciation: 99_999 }))).toEqual(['/depreciation above-total']);
});

it('takes the totals of a last credit note with the VAT that is left, and no others', async () => {
  const { invoices, register } = registering();
  const { id } = await register({}, [aLine(1002), aLine(1002)]);
  const credit = (number: string, total: number) => {
    const totals = { net: 1002, vat: total - 1002, total };
    return register({ number, kind: 'creditNote', creditsInvoiceId: id, totals }, [aLine(1002)]);
  };
  await credit('K-1', 1253);
  expect(await faults(credit('K-2', 1253))).toEqual(['/totals/vat does-not-add-up', '/totals/total does-not-add-up']);
  await credit('K-2', 1252);
  expect(invoices.all.map(({ total }) => total)).toEqual([2505, 1253, 1252]);
});

describe('an invoice on a case with several tasks', () => {
  const shared = () =>
    registering(new InMemoryCases(aSharedCase('case', [{ id: 'main' }, { id: 'other', insurerId: 'havblik' }])));

  it('names its task; the problem lists the tasks', async () => {
    const { invoices, register } = shared();
    const nameless = register();
    await expect(nameless).rejects.toMatchObject({
      code: 'invoicing.invoice-is-faulty',
      errors: [
        { pointer: '/taskId', en: expect.stringContaining('20261124-07-case (main), 20261124-07-case (other)') },
      ],
    });
    expect(await faults(nameless)).toEqual(['/taskId required']);
    expect(await faults(register({ taskId: 'third' }))).toEqual(['/taskId unknown']);
    await register({ number: 'F-1', taskId: 'main' });
    await register({ number: 'F-2', taskId: 'other' });
    expect(invoices.all).toMatchObject([
      { caseId: 'case', taskId: null, insurerId: 'insurer' },
      { caseId: 'case', taskId: 'other', insurerId: 'havblik' },
    ]);
    expect(invoices.all.map((one) => one.releaseEvents().map(({ data }) => data))).toEqual([
      [{ invoiceId: 'invoice 0', caseId: 'case', kind: 'repair' }],
      [{ invoiceId: 'invoice 1', caseId: 'case', taskId: 'other', kind: 'repair' }],
    ]);
  });

  it('that was registered before the second task is the same when it is repeated', async () => {
    const cases = new InMemoryCases(aSharedCase('case', [{ id: 'main' }]));
    const { register } = registering(cases);
    const first = await register();
    cases.all.splice(0, 1, ...aSharedCase('case', [{ id: 'main' }, { id: 'other' }]));
    await expect(register()).resolves.toEqual(first);
    expect(await faults(register({ number: 'F-2' }))).toEqual(['/taskId required']);
  });

  it('is credited for its own task, named or not, also once that one has its own case', async () => {
    const { invoices, register } = shared();
    const { id } = await register({ number: 'F-1', taskId: 'other' });
    posted(invoices.all[0]!);
    const credit = { kind: 'creditNote', creditsInvoiceId: id } as const;
    expect(await faults(register({ ...credit, number: 'K-1', taskId: 'main' }, [aLine(100)]))).toEqual([
      '/taskId differs',
    ]);
    await register({ ...credit, number: 'K-2' }, [aLine(100)]);
    await register({ ...credit, number: 'K-3', taskId: 'other' }, [aLine(100)]);
    expect(invoices.all.map(({ taskId }) => taskId)).toEqual(['other', 'other', 'other']);
  });

  it('deducts on-account invoices of its own task alone', async () => {
    const { invoices, register } = shared();
    const { id } = await register({ number: 'A-1', kind: 'onAccount', taskId: 'other' });
    const lines = [aLine(2000), aLine(-1000, 'S', { deductsInvoiceId: id })];
    await expect(register({ number: 'F-1', taskId: 'main' }, lines)).rejects.toMatchObject({
      code: 'invoicing.deducts-of-other-task',
    });
    await register({ number: 'F-2', taskId: 'other' }, lines);
    expect(invoices.all).toHaveLength(2);
  });
});
