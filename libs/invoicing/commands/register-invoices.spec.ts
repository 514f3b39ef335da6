import fc from 'fast-check';
import { DomainError } from '#shared-kernel';
import type { InvoiceContent } from '../contracts/index.js';
import { aCase, aContent, aLine, AT, InMemoryCases, InMemoryInvoices } from '../testing/index.js';
import { RegisterInvoice, RegisterInvoiceHandler } from './register-invoice.js';
import { RegisterInvoices, RegisterInvoicesHandler } from './register-invoices.js';

const ADDRESS = { street: 'Havnegade 1', street2: null, postalCode: '1058', city: 'København K' };
const BUYER = { name: 'Nordlys Forsikring', cvr: '12345674', address: ADDRESS };

function registering() {
  const invoices = new InMemoryInvoices();
  let ids = 0;
  const debtor = { id: 'nordlys', ...BUYER };
  const dependencies = [
    invoices,
    new InMemoryCases([aCase('case'), aCase('other', { debtorId: 'unknown' })]),
    { of: async () => ({ name: 'Demo Byg & Søn', cvr: '12345674', email: null, phone: null, address: ADDRESS }) },
    {
      debtor: async (_: string, id: string) => (id === debtor.id ? debtor : null),
      debtors: async (_: string, wanted: string[]) => (wanted.includes(debtor.id) ? [debtor] : []),
    } as never,
    { of: (content: object) => JSON.stringify(content) },
    { now: () => AT },
    { next: () => `invoice ${(ids += 1)}` },
  ] as const;
  return {
    invoices,
    one: new RegisterInvoiceHandler(...dependencies),
    many: new RegisterInvoicesHandler(...dependencies),
  };
}

async function oneByOne(contents: readonly InvoiceContent[]) {
  const { invoices, one } = registering();
  const results: unknown[] = [];
  for (const content of contents) {
    try {
      results.push(await one.execute(new RegisterInvoice('company', content)));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      results.push(refusalOf(error));
    }
  }
  return { results, kept: kept(invoices) };
}

async function together(contents: readonly InvoiceContent[]) {
  const { invoices, many } = registering();
  const lines = contents.map((content) => ({ content, confirmOldIssueDate: false }));
  const results = await many.execute(new RegisterInvoices('company', lines));
  return {
    results: results.map((result) => ('refused' in result ? refusalOf(result.refused) : result)),
    kept: kept(invoices),
  };
}

const refusalOf = ({ code, da, errors }: DomainError) => ({ code, da, errors });
const kept = ({ all }: InMemoryInvoices) =>
  all.map((invoice) => ({ ...invoice, events: invoice.releaseEvents().map(({ type, data }) => ({ type, data })) }));

const contents = fc.array(
  fc
    .record({
      number: fc.constantFrom('F-1', 'f-1', 'F-2', 'F-3', 'F-4', 'F\u200b'),
      caseId: fc.constantFrom('case', 'case', 'other', 'none'),
      buyer: fc.constantFrom(null, BUYER),
      kind: fc.constantFrom<InvoiceContent['kind'][]>('repair', 'onAccount', 'creditNote'),
      refersTo: fc.constantFrom(null, null, 'invoice 1', 'invoice 2'),
      amount: fc.constantFrom(1000, 1001, 400),
    })
    .map(({ kind, refersTo, amount, ...rest }) => {
      const isFinal = kind === 'repair' && refersTo !== null;
      const deduction = { ...aLine(-amount), deductsInvoiceId: refersTo ?? '' };
      return aContent(isFinal ? [aLine(5000), deduction] : [aLine(amount)], {
        ...rest,
        kind,
        creditsInvoiceId: kind === 'creditNote' ? refersTo : null,
      });
    }),
  { maxLength: 8 },
);

it('gives what one after the other gives: ids, refusals, invoices and events', async () => {
  await fc.assert(
    fc.asyncProperty(contents, async (some) => expect(await together(some)).toEqual(await oneByOne(some))),
  );
});
