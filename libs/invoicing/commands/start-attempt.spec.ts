import type { TaskForInvoicing } from '#case-intake/contracts';
import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { Money } from '#shared-kernel';
import type { InvoiceContent } from '../contracts/index.js';
import type { Invoice } from '../domain/invoice.js';
import {
  aCase,
  aContent,
  aLine,
  AT,
  CLAIM,
  InMemoryCases,
  InMemoryClaims,
  InMemoryErpUsers,
  InMemoryInvoices,
  InMemoryOutgoingTokens,
  posted,
  registered,
} from '../testing/index.js';
import { StartAttempt, StartAttemptHandler } from './start-attempt.js';

const ADDRESS = { street: 'Havnegade 1', street2: null, postalCode: '1058', city: 'København K' };
const SELLER = { name: 'Demo Byg & Søn', cvr: '12345674', email: 'post@demo.example', phone: null, address: ADDRESS };
const BUYER = { name: 'Nordlys Forsikring', cvr: '87654321', address: ADDRESS };

interface World {
  readonly known?: readonly Invoice[];
  readonly task?: Partial<TaskForInvoicing>;
  readonly tokens?: InMemoryOutgoingTokens;
}

function starting(invoice: Invoice, { known = [], task = {}, tokens = new InMemoryOutgoingTokens() }: World = {}) {
  const claims = new InMemoryClaims();
  const cases = new InMemoryCases([aCase('case', task)]);
  const handler = new StartAttemptHandler(
    new InMemoryInvoices(invoice, ...known),
    claims,
    cases,
    { of: async () => SELLER },
    new InMemoryErpUsers(),
    tokens,
    clockAt('2026-11-26T08:00:00Z'),
  );
  const start = (id = invoice.id, companyId = 'company') => handler.execute(new StartAttempt(companyId, id));
  return { invoice, claims, cases, start };
}

function requested(change: Partial<InvoiceContent> = {}, lines = [aLine(1000_00)], by = 'anna'): Invoice {
  const invoice = registered('invoice', aContent(lines, { buyer: BUYER, ...change }));
  invoice.requestPosting(by, AT, false);
  invoice.releaseEvents();
  return invoice;
}

describe('an attempt to post an invoice', () => {
  it('is recorded before the invoice is sent, and says what to send', async () => {
    const { invoice, start } = starting(requested());
    await expect(start()).resolves.toEqual({
      askFirst: false,
      attempt: 1,
      requestedAt: AT,
      expense: {
        ...{
          scalepointCaseId: CLAIM,
          insurerId: 'insurer',
          tenant: 'nordlys',
          scalepointUsername: 'anna@demo.example',
        },
        ...{ number: 'F-1', date: '2026-11-25', dueDate: '2026-11-25', invoiceType: 'repair', creditsNumber: null },
        ...{ fik: null, account: null, settlement: null },
        issuer: {
          ...{ name: 'Demo Byg & Søn', cvr: '12345674', email: 'post@demo.example', phone: null },
          ...{ street: 'Havnegade 1', postalCode: '1058', city: 'København K' },
        },
        payer: {
          ...{ name: 'Nordlys Forsikring', cvr: '87654321', email: null, phone: null },
          ...{ street: 'Havnegade 1', postalCode: '1058', city: 'København K' },
        },
        items: [
          {
            ...{ title: 'Arbejde', quantity: '1', unit: 'stk', unitPrice: 1000_00, net: 1000_00 },
            ...{ vatRate: 25, vat: 250_00, total: 1250_00 },
          },
        ],
      },
    });
    expect(invoice).toMatchObject({ state: 'sending', attempts: 1, sentAs: 'anna@demo.example', tenant: 'nordlys' });
    expect(recorded(invoice)).toEqual(['invoicing.attempt-started.v1']);
  });

  it('queries Scalepoint first when an earlier attempt has no outcome', async () => {
    const { invoice, start } = starting(requested());
    await start();
    await expect(start()).resolves.toMatchObject({ askFirst: true, attempt: 2 });
    expect(recorded(invoice)).toEqual(Array(2).fill('invoicing.attempt-started.v1'));
  });

  it('sends the settlement that was fixed for the invoice', async () => {
    const { invoice, claims, start } = starting(requested({ depreciation: 50_00 }));
    const claim = await claims.hold('company', CLAIM);
    claim.settle(invoice, { deductible: Money.ofOere(200_00), vatShare: 0 });
    const share = { deductible: 200_00, depreciation: 50_00, policyholderShare: 250_00, insurerShare: 1000_00 };
    await expect(start()).resolves.toMatchObject({ expense: { settlement: share } });
  });

  it('says on a line without VAT why, in the words that were booked', async () => {
    const vatReasons = [{ category: 'E' as const, reason: 'Fritaget efter § 13, stk. 1, nr. 10' }];
    const { start } = starting(requested({ vatReasons }, [aLine(1000_00), aLine(500_00, 'E')]));
    const titles = (await start())?.expense.items.map(({ title }) => title);
    expect(titles).toEqual(['Arbejde', 'Arbejde (Fritaget efter § 13, stk. 1, nr. 10)']);
  });

  it('names the insurer of the task as payer, and sends the due date, when the invoice names no buyer', async () => {
    const { start } = starting(requested({ buyer: null, dueDate: '2026-12-24' }), { task: { scalepointCaseId: null } });
    await expect(start()).resolves.toMatchObject({
      expense: {
        scalepointCaseId: '',
        dueDate: '2026-12-24',
        payer: { name: 'Nordlys Forsikring', cvr: null, street: null },
      },
    });
  });

  it('of a credit note names its invoice, and uses the alias of the invoice when the insurer has no token', async () => {
    const credited = posted(registered('credited', aContent([aLine(1000_00)], { number: 'F-0' })));
    const creditNote = requested({ kind: 'creditNote', creditsInvoiceId: 'credited' });
    const { invoice, start } = starting(creditNote, { known: [credited], tokens: new InMemoryOutgoingTokens({}) });
    await expect(start()).resolves.toMatchObject({ expense: { creditsNumber: 'F-0', tenant: 'nordlys' } });
    expect(invoice.tenant).toBe('nordlys');
  });

  it('names no Scalepoint username when the user has none any more', async () => {
    const { invoice, start } = starting(requested({}, [aLine(1000_00)], 'bo'));
    await expect(start()).resolves.toMatchObject({ expense: { scalepointUsername: null } });
    expect(invoice).toMatchObject({ state: 'sending', sentAs: null });
  });

  it.each([
    ['was not requested', () => registered('invoice', aContent([aLine(1000_00)]))],
    ['was posted', () => posted(registered('invoice', aContent([aLine(1000_00)])))],
  ])('is not made for an invoice that %s', async (_, invoiceInState) => {
    const { invoice, start } = starting(invoiceInState());
    const { state } = invoice;
    await expect(start()).resolves.toBeNull();
    expect([invoice.state, recorded(invoice)]).toEqual([state, []]);
  });

  it('is not made for an unknown invoice or an unknown case', async () => {
    const { invoice, cases, start } = starting(requested());
    await expect(start('other')).resolves.toBeNull();
    await expect(start('invoice', 'other')).resolves.toBeNull();
    cases.all.length = 0;
    await expect(start()).resolves.toBeNull();
    expect([invoice.state, recorded(invoice)]).toEqual(['queued', []]);
  });
});
