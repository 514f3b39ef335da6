import fc from 'fast-check';
import { Money } from '#shared-kernel';
import { aContent, aLine, posted, registered } from '../testing/index.js';
import { Claim } from './claim.js';
import type { Invoice } from './invoice.js';
import { type ClaimTerms, splitInvoice, vatShareOf } from './own-payment.js';
import { draftLines } from './policyholder-draft.js';
import { vatTaken } from './room.js';

const kroner = (amount: number) => Money.ofOere(amount * 100);
const terms = (deductible: number, vatShare = 0): ClaimTerms => ({ deductible: Money.ofOere(deductible), vatShare });
const invoice = (id: string, net: number, depreciation = 0) =>
  posted(registered(id, aContent([aLine(net)], { number: id, depreciation })));
/** A credit note with the VAT that is left of its invoice after the others. */
function credit(id: string, credited: Invoice, net: number, earlier: readonly Invoice[] = []): Invoice {
  const left = { net: credited.net, vat: credited.vat };
  for (const one of earlier) Object.assign(left, { net: left.net - one.net, vat: left.vat - one.vat });
  const room = [{ category: 'S' as const, net: Money.ofOere(left.net), vat: Money.ofOere(left.vat) }];
  const change = { number: id, kind: 'creditNote' as const, creditsInvoiceId: credited.id };
  return posted(registered(id, aContent([aLine(net)], change), (group) => vatTaken('S', group.net, room)));
}
const shares = (claim: Claim) => claim.shares.map(({ policyholderShare }) => policyholderShare);

it('splits as the rule says: deductible, depreciation and VAT share, at most all of it', () => {
  const document = { total: kroner(1000), vat: kroner(200), depreciation: kroner(50) };
  expect(splitInvoice(document, terms(25_000, 50), Money.zero)).toEqual({
    deductible: 25_000,
    depreciation: 5_000,
    vatShare: 10_000,
    policyholderShare: 40_000,
    insurerShare: 60_000,
  });
  expect(splitInvoice(document, terms(0, 50), Money.zero).policyholderShare).toBe(15_000);
  const all = splitInvoice(document, terms(999_999, 50), Money.zero);
  expect([all.deductible, all.policyholderShare, all.insurerShare]).toEqual([85_000, 100_000, 0]);
});

it('takes the deductible of 2500 once, over an on-account and a final invoice', () => {
  const claim = Claim.open('company', 'claim');
  claim.settle(invoice('on account', 160_000), terms(250_000));
  claim.settle(invoice('final', 400_000), terms(250_000));
  expect(shares(claim)).toEqual([200_000, 50_000]);
});

it('gives back what a full credit note credits, which the next invoice can take', () => {
  const claim = Claim.open('company', 'claim');
  const first = invoice('first', 400_000, 10_000);
  claim.settle(first, terms(250_000, 12.5));
  claim.settle(credit('credit', first, 400_000), terms(250_000, 12.5));
  const [taken, back] = claim.shares;
  expect([back?.deductible, back?.depreciation, back?.vatShare]).toEqual([-250_000, -10_000, -12_500]);
  expect(back?.insurerShare).toBe(-(taken?.insurerShare ?? 0));
  claim.settle(invoice('next', 400_000), terms(250_000));
  expect(claim.shares[2]?.deductible).toBe(250_000);
});

it('keeps the split that was fixed, and gives free what was not posted', () => {
  const claim = Claim.open('company', 'claim');
  const [first, second] = [invoice('first', 400_000), invoice('second', 400_000)];
  claim.settle(first, terms(250_000));
  claim.settle(first, terms(999_900));
  claim.settle(second, terms(250_000));
  expect(shares(claim)).toEqual([250_000, 0]);
  claim.release(first.id);
  expect(claim.splitOf(first, terms(250_000)).deductible).toBe(250_000);
  claim.confirm(second);
  claim.release(second.id);
  expect(claim.shares).toMatchObject([{ invoiceId: 'second', posted: true }]);
  expect(claim.releaseEvents().map(({ type }) => type)).toEqual([
    'invoicing.settlement-fixed.v1',
    'invoicing.settlement-fixed.v1',
    'invoicing.settlement-released.v1',
    'invoicing.own-payment-due.v1',
  ]);
});

it('drafts the policyholder’s invoice in Danish, part by part, of what is posted', () => {
  const claim = Claim.open('company', 'claim');
  const first = invoice('F-1', 400_000, 10_000);
  claim.settle(first, terms(250_000, 12.5));
  claim.settle(invoice('F-2', 400_000), terms(250_000, 12.5));
  claim.confirm(first);
  const about = { claimNumber: '20261124-07', vatSharePercent: 12.5 };
  expect(draftLines(claim.shares, new Map([['F-1', '1001']]), about).map(({ text, amount }) => [text, amount])).toEqual(
    [
      ['Selvrisiko, skade 20261124-07 (faktura 1001)', 250_000],
      ['Afskrivning (faktura 1001)', 10_000],
      ['Momsandel 12,5 % (faktura 1001)', 12_500],
    ],
  );
});

it('is never above what is due, adds up to each document, and ends at nothing when all is credited, in any order', () => {
  const step = fc.record({
    kind: fc.constantFrom('invoice', 'credit', 'credit', 'release'),
    net: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 800_000 })),
    depreciation: fc.integer({ min: 0, max: 20_000 }),
    which: fc.nat(),
  });
  const given = fc.record({
    deductible: fc.integer({ min: 0, max: 300_000 }),
    vatShare: fc.constantFrom(0, 12.5, 33.33, 50, 100),
    steps: fc.array(step, { minLength: 1, maxLength: 14 }),
  });
  fc.assert(
    fc.property(given, ({ deductible, vatShare, steps }) => {
      const claim = Claim.open('company', 'claim');
      const own = terms(deductible, vatShare);
      const invoices: Invoice[] = [];
      const notes: Invoice[] = [];
      const of = (one: Invoice) => notes.filter(({ creditsInvoiceId }) => creditsInvoiceId === one.id);
      const left = (one: Invoice) => of(one).reduce((net, note) => net - note.net, one.net);
      const creditPart = (one: Invoice, net: number) => {
        const note = credit(`note ${notes.length}`, one, net, of(one));
        claim.settle(note, own);
        notes.push(note);
      };
      steps.forEach(({ kind, net, depreciation, which }, index) => {
        const one = invoices[which % Math.max(1, invoices.length)];
        if (kind === 'invoice' || !one) {
          const made = invoice(`invoice ${index}`, net, Math.min(depreciation, net));
          claim.settle(made, own);
          invoices.push(made);
        } else if (kind === 'credit' && left(one) > 0) creditPart(one, (which % left(one)) + 1);
        else if (kind === 'release' && of(one).length === 0) {
          claim.release(one.id);
          invoices.splice(invoices.indexOf(one), 1);
        }
        const live = [...invoices, ...notes];
        const sum = (part: 'deductible' | 'policyholderShare') =>
          claim.shares.reduce((all, share) => all + share[part], 0);
        const due = invoices.reduce(
          (all, doc) => all + doc.content.depreciation + vatShareOf(Money.ofOere(doc.vat), vatShare).oere,
          deductible,
        );
        expect(sum('deductible')).toBeLessThanOrEqual(deductible);
        expect(sum('policyholderShare')).toBeLessThanOrEqual(due);
        expect(sum('deductible')).toBeGreaterThanOrEqual(0);
        for (const document of live) {
          const share = claim.shareOf(document.id);
          const total = document.isCreditNote ? -document.total : document.total;
          expect((share?.policyholderShare ?? 0) + (share?.insurerShare ?? 0)).toBe(total);
        }
      });
      for (const one of invoices) if (left(one) > 0) creditPart(one, left(one));
      for (const part of ['deductible', 'depreciation', 'vatShare', 'insurerShare'] as const) {
        expect(claim.shares.reduce((all, share) => all + share[part], 0)).toBe(0);
      }
    }),
  );
});
