import { expense } from '../testing/world.js';
import { expenseFaults } from './expense-rules.js';

const faultsOf = (overrides: Record<string, unknown>) => expenseFaults(expense(overrides).data);
const item = { title: 'Rør', quantity: '2', unitPrice: '400.00', net: '800.00', vat: '200.00', total: '1000.00' };
const fik = (overrides: object) => ({
  invoiceIdentifier: { fik: { type: '71', identifier: '123456789012347', creditorNumber: '82345678', ...overrides } },
});

const split = (change: object) => ({
  policyholderShare: '250.00',
  insurerShare: '750.00',
  deductible: '200.00',
  depreciation: '50.00',
  vatShare: '0.00',
  ...change,
});

describe('the rules for an expense', () => {
  it('finds nothing wrong with a full one, nor with a credit note, nor with one paid to an account', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ items: [{ ...item, quantity: -2, net: -800, vat: -200, total: -1000 }] })).toEqual([]);
    expect(faultsOf({ invoiceIdentifier: undefined })).toEqual([]);
    expect(faultsOf({ settlement: split({}) })).toEqual([]);
  });

  it.each([
    ['number', 'invoiceNumber'],
    ['date', 'invoiceDate'],
    ['dueDate', 'dueDate'],
    ['expenseType', 'expenseType'],
    ['items', 'items'],
  ])('misses %s by the name %s', (field, name) => {
    expect(faultsOf({ [field]: undefined })).toEqual([`Felt = ${name} - feltet er obligatorisk, men er ikke udfyldt`]);
  });

  it.each([
    ['a day that does not exist', { date: '2026-13-40' }, /invoiceDate/],
    ['another type', { expenseType: 'Receipt' }, /expenseType/],
    ['a short company number', { issuer: { name: 'x', companyTaxId: '1234567' } }, /issuerCompanyTaxId/],
    ['a branch of three digits', { issuer: { name: 'x', companyTaxId: '12345674', bankBranchNumber: '111' } }, /bank/],
    ['a draft that is a text', { isDraft: 'no' }, /isDraft/],
    ['a wrong check digit', fik({ identifier: '123456789012346' }), /kontrolcifferet/],
    ['an identifier too short for +71', fik({ identifier: '12345678901234' }), /15 cifre/],
    ['an identifier too short for +75', fik({ type: '75' }), /16 cifre/],
    ['another card type', fik({ type: '01' }), /71, 73, 75/],
    ['an identifier for +73', fik({ type: '73' }), /intet betalings-id/],
    ['a creditor number that does not begin with 8', fik({ creditorNumber: '12345678' }), /begynde med 8/],
    ['VAT of the other sign', { items: [{ ...item, net: '0.10', vat: '-0.17', total: '-0.07' }] }, /fortegn/],
    ['a short creditor number', fik({ creditorNumber: '1234567' }), /creditorNumber/],
    ['a line that is no number', { items: [{ ...item, quantity: 'to' }] }, /items\[0\]\.quantity/],
    ['a line that does not add up', { items: [item, { ...item, vat: '200.01' }] }, /items\[1\]\.total/],
    ['a split that is not the expense', { settlement: split({ insurerShare: '1.00' }) }, /fakturaens beløb/],
    ['parts that are not the share', { settlement: split({ vatShare: '1.00' }) }, /delene/],
    ['a split of words', { settlement: split({ vatShare: 'to' }) }, /fem beløb/],
    ['a line that is nothing', { items: [null] }, /items\[0\]\.title/],
  ])('refuses %s', (_what, overrides, text) => {
    const faults = faultsOf(overrides);
    expect(faults.some((fault) => text.test(fault))).toBe(true);
  });
});
