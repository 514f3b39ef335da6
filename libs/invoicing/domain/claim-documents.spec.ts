import fc from 'fast-check';
import { Money } from '#shared-kernel';
import type { InvoiceLine, VatCategory } from '../contracts/index.js';
import { aContent, aLine, InMemoryInvoices, posted, registered } from '../testing/index.js';
import { amountsOf, type CategoryAmount, vatOfLines } from './amounts.js';
import type { Invoice } from './invoice.js';
import { roomLeft } from './room.js';
import { TakenDocuments } from './taken-documents.js';

/** Registers a document as the command does. */
async function register(invoices: InMemoryInvoices, lines: readonly InvoiceLine[], change: object): Promise<Invoice> {
  const content = aContent(lines, change);
  const taken = await TakenDocuments.of(invoices, 'company', content);
  taken.assertLeft();
  const invoice = posted(registered(`document ${invoices.all.length}`, content, taken.vatOf));
  invoices.add(invoice);
  return invoice;
}

const credits = (invoice: Invoice) => ({ kind: 'creditNote', creditsInvoiceId: invoice.id });
const left = async (invoices: InMemoryInvoices, { id, amounts }: Invoice) =>
  roomLeft(amounts.categories, await invoices.takenOf('company', id));
const grosses = (documents: readonly Invoice[]) => documents.map(({ total }) => total);
const nothing = (room: readonly CategoryAmount[]) => room.every(({ net, vat }) => net.isZero() && vat.isZero());

it.each<[string, InvoiceLine[], InvoiceLine[][], number[]]>([
  ['10.02 twice', [aLine(1002), aLine(1002)], [[aLine(1002)], [aLine(1002)]], [1253, 1252]],
  [
    '1249.98, 399.98 and 49.98',
    [aLine(124_998), aLine(39_998), aLine(4998)],
    [[aLine(124_998)], [aLine(39_998)], [aLine(4998)]],
    [156_248, 49_998, 6247],
  ],
  [
    'one and a half at 348.36, twice',
    [aLine(34_836, 'S', { quantity: '1.5' }), aLine(34_836, 'S', { quantity: '1.5' })],
    [[aLine(34_836, 'S', { quantity: '1.5' })], [aLine(34_836, 'S', { quantity: '1.5' })]],
    [65_318, 65_317],
  ],
])('credits an invoice of %s line by line, to its end', async (_what, lines, parts, totals) => {
  const invoices = new InMemoryInvoices();
  const invoice = await register(invoices, lines, {});
  const notes: Invoice[] = [];
  for (const part of parts) notes.push(await register(invoices, part, credits(invoice)));
  expect(grosses(notes)).toEqual(totals);
  expect(nothing(await left(invoices, invoice))).toBe(true);
  await expect(register(invoices, [aLine(1)], credits(invoice))).rejects.toMatchObject({
    code: 'invoicing.credits-too-much',
    facts: { category: 'S', left: { amount: '0.00' } },
  });
});

it.each<[string, InvoiceLine[], InvoiceLine]>([
  ['1250 Z of 1000 S', [aLine(100_000)], aLine(125_000, 'Z')],
  ['900 S of 500 S and 500 Z', [aLine(50_000), aLine(50_000, 'Z')], aLine(90_000)],
])('does not credit %s', async (_what, lines, line) => {
  const invoices = new InMemoryInvoices();
  const invoice = await register(invoices, lines, {});
  await expect(register(invoices, [line], credits(invoice))).rejects.toMatchObject({
    code: 'invoicing.credits-too-much',
  });
});

it('deducts an on-account invoice with the VAT that it had, so that both end at the whole', async () => {
  const invoices = new InMemoryInvoices();
  const onAccount = await register(invoices, [aLine(1002)], { kind: 'onAccount' });
  const deduction = aLine(-1002, 'S', { deductsInvoiceId: onAccount.id });
  const final = await register(invoices, [aLine(2004), deduction], {});
  expect(grosses([onAccount, final])).toEqual([1253, 1252]);
  expect(vatOfLines(final.content.lines, final.amounts).map(({ oere }) => oere)).toEqual([501, -251]);
  const again = register(invoices, [aLine(2004), deduction], {});
  await expect(again).rejects.toMatchObject({ code: 'invoicing.deducts-too-much' });
  const unknown = aLine(-1, 'S', { deductsInvoiceId: final.id });
  await expect(register(invoices, [aLine(2004), unknown], {})).rejects.toMatchObject({
    code: 'invoicing.deducted-invoice-unknown',
  });
});

describe('all documents of a claim', () => {
  const categories = fc.constantFrom<VatCategory>('S', 'S', 'S', 'Z', 'E', 'AE');
  const anyLine = fc
    .tuple(fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 500_000 })), categories)
    .map(([oere, category]) => aLine(oere, category));
  const somewhere = fc.array(fc.nat(), { minLength: 60, maxLength: 60 });

  /** Credits the invoice in random parts, and the rest at once after a number of them. */
  async function creditInParts(invoices: InMemoryInvoices, invoice: Invoice, numbers: number[]): Promise<Invoice[]> {
    const notes: Invoice[] = [];
    for (;;) {
      const room = (await left(invoices, invoice)).filter(({ net, vat }) => !net.isZero() || !vat.isZero());
      if (room.length === 0) return notes;
      if (notes.length > 20) throw new Error('The invoice cannot be credited to its end');
      const lines = room.flatMap(({ category, net }) => {
        const all = notes.length >= 8 || (numbers.shift() ?? 0) % 4 === 0;
        const size = all ? Math.abs(net.oere) : (numbers.shift() ?? 0) % (Math.abs(net.oere) + 1);
        // Øre of VAT may be left of a category that a deduction brought to a net of zero; a line of zero takes them.
        if (net.isZero()) return [aLine(0, category)];
        return size === 0 ? [] : [aLine(size * Math.sign(net.oere), category)];
      });
      if (lines.length > 0) notes.push(await register(invoices, lines, credits(invoice)));
      else if (numbers.length === 0) numbers.push(0, 0, 0, 0, 0, 0);
    }
  }

  it('end at the invoice’s own nets, VAT and total, per category, however it is credited', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyLine, { minLength: 1, maxLength: 12 }), somewhere, async (lines, numbers) => {
        const invoices = new InMemoryInvoices();
        const invoice = await register(invoices, lines, {});
        const notes = await creditInParts(invoices, invoice, [...numbers]);
        expect(nothing(await left(invoices, invoice))).toBe(true);
        expect(notes.reduce((sum, { total }) => sum + total, 0)).toBe(invoice.total);
        for (const note of notes) {
          for (const { category, net, vat } of note.amounts.categories) {
            const share = category === 'S' ? net.oere / 4 : 0;
            expect(Math.abs(vat.oere - share)).toBeLessThan(1);
            expect(vat.isNegative()).toBe(false);
          }
          const vats = vatOfLines(note.content.lines, note.amounts);
          expect(Money.sum(vats).oere).toBe(note.vat);
        }
      }),
    );
  });

  it('end at the whole when on-account invoices are deducted, in parts or credited before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyLine, { minLength: 1, maxLength: 4 }),
        fc.array(fc.array(anyLine, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        somewhere,
        async (work, accounts, given) => {
          const numbers = [...given];
          const invoices = new InMemoryInvoices();
          const deductions: InvoiceLine[] = [];
          for (const lines of accounts) {
            const account = await register(invoices, lines, { kind: 'onAccount' });
            if ((numbers.shift() ?? 0) % 3 === 0) {
              await register(invoices, [aLine(1, lines[0]?.vatCategory)], credits(account));
            }
            for (const { category, net } of await left(invoices, account)) {
              if (!net.isZero()) deductions.push(aLine(-net.oere, category, { deductsInvoiceId: account.id }));
            }
          }
          // The work as a whole, of which the on-account invoices are a part.
          const whole = [...work, ...deductions.map((line) => aLine(-line.unitPrice, line.vatCategory))];
          const final = await register(invoices, [...whole, ...deductions], {});
          const sums = (of: (one: Invoice) => number) =>
            invoices.all.reduce((sum, one) => sum + (one.isCreditNote ? -of(one) : of(one)), 0);
          const expected = amountsOf(whole);
          expect([sums(({ net }) => net), sums(({ vat }) => vat)]).toEqual([expected.net.oere, expected.vat.oere]);
          expect(Money.sum(vatOfLines(final.content.lines, final.amounts)).oere).toBe(final.vat);
          const accountsLeft = invoices.all.filter(({ kind }) => kind === 'onAccount');
          for (const one of accountsLeft) expect(nothing(await left(invoices, one))).toBe(true);
          await creditInParts(invoices, final, numbers);
          expect(nothing(await left(invoices, final))).toBe(true);
        },
      ),
    );
  });

  it('can be finished after any of them was withdrawn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyLine, { minLength: 1, maxLength: 6 }), somewhere, async (lines, numbers) => {
        const invoices = new InMemoryInvoices();
        const invoice = await register(invoices, lines, {});
        const notes = await creditInParts(invoices, invoice, [...numbers]);
        for (const note of notes.filter((_, index) => (numbers[index] ?? 0) % 2 === 0)) note.state = 'withdrawn';
        await creditInParts(invoices, invoice, [...numbers].reverse());
        expect(nothing(await left(invoices, invoice))).toBe(true);
      }),
    );
  });
});
