import fc from 'fast-check';
import type { EInvoice, EInvoiceLine } from '../../libs/invoicing/contracts/index.js';
import { eInvoiceAsUbl } from '../../libs/invoicing/http/e-invoice-as-ubl.js';
import { creditNote, draft, invoice, line, settlement, TYPICAL } from './documents.js';
import { hasOfficialRules, officialRules, RULES_FOLDER } from './official-rules.js';
import { all, LEFT_OUT, ownRules, parse, text } from './own-rules.js';

/** Compiling the rules of Peppol takes 15 seconds of CPU. */
const COMPILING_MS = 120_000;
/** The official rules take 0.2 seconds of CPU per document. */
const RANDOM_MS = 120_000;

const official = hasOfficialRules ? officialRules() : null;
/** The ids of the rules that a document breaks, by our own reading and by the official rules where they are present. */
const broken = async (document: EInvoice) => {
  const xml = eInvoiceAsUbl(document);
  return { own: ownRules(xml), official: (await official)?.(xml) ?? [] };
};
const NONE = { own: [], official: [] };

beforeAll(async () => {
  await official;
  if (!hasOfficialRules) {
    process.stdout.write(
      `No official Peppol rules in ${RULES_FOLDER}; only our own reading is checked, without ${LEFT_OUT}.\n`,
    );
  }
}, COMPILING_MS);

describe('an e-invoice passes the rules of Peppol BIS Billing 3.0', () => {
  test.each(TYPICAL)('%s', async (_, document) => expect(await broken(document)).toEqual(NONE));

  const anyLine = fc
    .record({
      text: fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }).map((after) => `x${after}`),
      quantity: fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9999 })),
      unit: fc.constantFrom('stk', 'timer', 'm²', 'kasser'),
      unitPrice: fc.integer({ min: 1, max: 10_000_000 }),
      vatCategory: fc.constantFrom('S' as const, 'Z' as const, 'E' as const, 'AE' as const),
    })
    .map(({ quantity: [whole, decimals], ...rest }) =>
      line({ ...rest, quantity: `${whole}.${String(decimals).padStart(4, '0')}` }),
    );
  const anyDocument = fc
    .record({
      lines: fc.array(anyLine, { minLength: 1, maxLength: 12 }),
      reduction: fc.constantFrom('none', 'price', 'quantity'),
      make: fc.constantFrom(invoice, creditNote),
      depreciation: fc.constantFrom(0, 1),
      kind: fc.constantFrom('repair' as const, 'onAccount' as const),
    })
    .map(({ lines: [first = line(), ...rest], reduction, make, depreciation, kind }) => {
      // A reduction of a single øre, so that the document stays positive.
      const reduced = {
        none: [],
        price: [{ ...first, quantity: '1', unitPrice: -1 }],
        quantity: [{ ...first, quantity: '-1', unitPrice: 1 }],
      }[reduction];
      return make({ lines: [first, ...rest, ...reduced], depreciation, ...(make === invoice && { kind }) });
    });

  test(
    'random invoices and credit notes',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyDocument, async (document) => {
          expect(await broken(document)).toEqual(NONE);
          const names = all(parse(eInvoiceAsUbl(document)), `cac:${document.credits ? 'CreditNote' : 'Invoice'}Line`);
          expect(names.map((one) => text(one, 'cac:Item/cbc:Name'))).toEqual(
            document.lines.map((one) => one.text.replace(/\r\n?/g, '\n').trim()),
          );
        }),
        { numRuns: hasOfficialRules ? 15 : 200 },
      );
    },
    RANDOM_MS,
  );

  test(
    'random drafts, whose lines add up to the share of the policyholder',
    async () => {
      const amount = fc.integer({ min: 1, max: 1_000_000_00 });
      const terms = fc.record({ net: amount, vat: amount, deductible: amount, depreciation: amount });
      await fc.assert(
        fc.asyncProperty(terms, async (given) => {
          const split = settlement(given);
          const document = draft(split);
          expect(document.payable).toBe(split.policyholderShare.oere);
          expect(await broken(document)).toEqual(NONE);
        }),
        { numRuns: hasOfficialRules ? 10 : 200 },
      );
    },
    RANDOM_MS,
  );
});

describe('the rules find', () => {
  const base = invoice();
  const inLine = (change: Partial<EInvoiceLine>): EInvoice => ({
    ...base,
    lines: base.lines.map((one, index) => (index === 0 ? { ...one, ...change } : one)),
  });
  const faulty: readonly (readonly [name: string, rule: string, document: EInvoice])[] = [
    ['a total that is not net and VAT', 'BR-CO-15', { ...base, total: base.total + 1 }],
    ['VAT that is not the sum of its categories', 'BR-CO-14', { ...base, vat: base.vat + 1 }],
    ['lines that do not add up', 'BR-CO-10', inLine({ net: 112501 })],
    ['a line that is not quantity times price', 'PEPPOL-EN16931-R120', inLine({ quantity: '3' })],
    ['an amount due that ignores what is prepaid', 'BR-CO-16', { ...base, prepaid: 100 }],
    ['a negative price', 'BR-27', inLine({ unitPrice: -45000, quantity: '-2.5' })],
    ['a payment id without its number', 'DK-R-011', { ...base, payment: payment({ paymentId: '71#' }) }],
    ['a creditor number of seven digits', 'DK-R-010', { ...base, payment: payment({ account: '8123456' }) }],
    ['a bank account without its registration number', 'DK-R-006', { ...base, payment: payment({ code: '42' }) }],
    [
      'a CVR number of seven digits',
      'PEPPOL-COMMON-R042',
      { ...base, seller: { ...base.seller, endpoint: '1234567' } },
    ],
    ['an empty element', 'PEPPOL-EN16931-R008', inLine({ text: '' })],
    ['no day of payment', 'BR-CO-25', { ...base, dueDate: null }],
    [
      'reverse charge without its reason',
      'BR-AE-10',
      ((ae) => ({ ...ae, vatBreakdown: ae.vatBreakdown.map((one) => ({ ...one, reason: null })) }))(
        invoice({ lines: [line({ vatCategory: 'AE' })] }),
      ),
    ],
    ['a credit note of less than nothing', 'DK-R-016', creditNote({ depreciation: 900000 })],
  ];

  function payment(change: object): EInvoice['payment'] {
    return { code: '93', paymentId: '71#123456789012347', account: '81234567', registrationNumber: null, ...change };
  }

  test.each(faulty)('%s: %s', async (_, rule, document) => {
    const found = await broken(document);
    expect(found.own).toContain(rule);
    if (hasOfficialRules) expect(found.official).toContain(rule);
  });
});
