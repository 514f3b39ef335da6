import { z } from 'zod';
import { invalid, mandatory } from './response.js';

type Tree = Record<string, unknown>;

/** A path in `data`, and the field's name in Scalepoint's messages. */
const MANDATORY: readonly (readonly [path: string, name: string])[] = [
  ['claim.id', 'claimId'],
  ['claim.tenant', 'tenant'],
  ['userEmail', 'userEmail'],
  ['expense.number', 'invoiceNumber'],
  ['expense.date', 'invoiceDate'],
  ['expense.dueDate', 'dueDate'],
  ['expense.expenseType', 'expenseType'],
  ['expense.issuer.name', 'issuerName'],
  ['expense.issuer.companyTaxId', 'issuerCompanyTaxId'],
  ['expense.payer.name', 'payerName'],
];
const MANDATORY_IN_ITEM = ['title', 'quantity', 'unitPrice', 'total'] as const;

/**
 * Scalepoint's own validation of `data`, with its Danish messages; an empty list if valid.
 * The last fields of an item are our own interpretation of the interface.
 */
export function expenseFaults(data: Tree): string[] {
  const faults = MANDATORY.filter(([path]) => isEmpty(at(data, path))).map(([, name]) => mandatory(name));
  const check = (path: string, name: string, isRight: (value: unknown) => boolean, reason: string) => {
    const value = at(data, path);
    if (!isEmpty(value) && !isRight(value)) faults.push(invalid(name, reason));
  };
  check('claim.id', 'claimId', isGuid, 'værdien er ikke en gyldig GUID');
  check('expense.date', 'invoiceDate', isDate, 'værdien er ikke en gyldig dato');
  check('expense.dueDate', 'dueDate', isDate, 'værdien er ikke en gyldig dato');
  check('expense.expenseType', 'expenseType', (value) => value === 'Invoice', 'værdien er ikke en kendt udgiftstype');
  check('expense.isDraft', 'isDraft', (value) => typeof value === 'boolean', 'værdien skal være true eller false');
  check('expense.issuer.companyTaxId', 'issuerCompanyTaxId', isCompanyNumber, 'CVR-nummeret skal have 8 cifre');
  check('expense.issuer.bankBranchNumber', 'bankBranchNumber', digits(4, 4), 'registreringsnummeret skal have 4 cifre');
  check('expense.issuer.accountNumber', 'accountNumber', digits(1, 10), 'kontonummeret må have højst 10 cifre');
  faults.push(...fikFaults(at(data, 'expense.invoiceIdentifier.fik')), ...itemFaults(at(data, 'expense.items')));
  faults.push(...settlementFaults(at(data, 'expense.settlement'), at(data, 'expense.items')));
  return faults;
}

/** Digits of the identifier by card type; 73 has none. */
const FIK_DIGITS: Readonly<Record<string, number>> = { '71': 15, '73': 0, '75': 16, '04': 16, '15': 16 };

function fikFaults(fik: unknown): string[] {
  if (isEmpty(fik)) return [];
  const { type, identifier, creditorNumber } = fik as Tree;
  const length = FIK_DIGITS[String(type)];
  if (length === undefined) return [invalid('fikType', 'korttypen skal være 71, 73, 75, 04 eller 15')];
  const faults: string[] = [];
  if (length === 0) {
    if (!isEmpty(identifier)) faults.push(invalid('fikIdentifier', 'korttype 73 har intet betalings-id'));
  } else if (!digits(length, length)(identifier)) faults.push(invalid('fikIdentifier', `skal have ${length} cifre`));
  else if (!hasCheckDigit(identifier as string)) faults.push(invalid('fikIdentifier', 'kontrolcifferet er forkert'));
  if (!/^8\d{7}$/.test(String(creditorNumber))) {
    faults.push(invalid('creditorNumber', 'kreditornummeret skal have 8 cifre og begynde med 8'));
  }
  return faults;
}

function itemFaults(items: unknown): string[] {
  if (!Array.isArray(items) || items.length === 0) return [mandatory('items')];
  return items.flatMap((item: unknown, index) => {
    const line = (typeof item === 'object' && item !== null ? item : {}) as Tree;
    const faults = MANDATORY_IN_ITEM.filter((field) => isEmpty(line[field])).map((field) =>
      mandatory(`items[${index}].${field}`),
    );
    for (const field of ['quantity', 'unitPrice', 'net', 'vat', 'total']) {
      if (!isEmpty(line[field]) && !isNumber(line[field])) {
        faults.push(invalid(`items[${index}].${field}`, 'værdien er ikke et tal'));
      }
    }
    const sign = isNumber(line.net) ? Math.sign(Number(line.net)) : 0;
    if (isNumber(line.vat) && Number(line.vat) * sign < 0) {
      faults.push(invalid(`items[${index}].vat`, 'momsen har et andet fortegn end beløbet'));
    }
    const [net, vat, total] = [line.net, line.vat, line.total].map((value) => (isNumber(value) ? ore(value) : null));
    if (net != null && vat != null && total != null && net + vat !== total) {
      faults.push(invalid(`items[${index}].total`, 'beløbet er ikke summen af netto og moms'));
    }
    return faults;
  });
}

/** Who bears what (our own interpretation): the parts add up to the share, and both shares to the expense. */
function settlementFaults(settlement: unknown, items: unknown): string[] {
  if (isEmpty(settlement)) return [];
  const { policyholderShare, insurerShare, deductible, depreciation, vatShare } = settlement as Tree;
  const amounts = [policyholderShare, insurerShare, deductible, depreciation, vatShare];
  if (!amounts.every(isNumber)) return [invalid('settlement', 'fordelingen skal være fem beløb')];
  const [share = 0, insurer = 0, ...parts] = amounts.map(ore);
  const total = (Array.isArray(items) ? items : []).reduce<number>((sum, item: unknown) => {
    const value = (item as Tree | null)?.total;
    return sum + (isNumber(value) ? ore(value) : 0);
  }, 0);
  const faults: string[] = [];
  if (parts.reduce((sum, part) => sum + part, 0) !== share) {
    faults.push(invalid('settlement', 'delene er ikke forsikringstagers andel'));
  }
  if (Math.abs(share + insurer) !== Math.abs(total)) {
    faults.push(invalid('settlement', 'andelene er ikke fakturaens beløb'));
  }
  return faults;
}

function at(tree: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((node, name) => (node as Tree | null | undefined)?.[name], tree);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function isGuid(value: unknown): boolean {
  return z.guid().safeParse(value).success;
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value));
}

function isCompanyNumber(value: unknown): boolean {
  return /^(DK)?\d{8}$/.test(String(value));
}

function digits(least: number, most: number): (value: unknown) => boolean {
  return (value) => new RegExp(`^\\d{${least},${most}}$`).test(String(value));
}

function isNumber(value: unknown): value is number | string {
  return typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value));
}

function ore(value: number | string): number {
  return Math.round(Number(value) * 100);
}

/** Modulus 10 (Luhn) over the whole identifier. */
function hasCheckDigit(identifier: string): boolean {
  const sum = [...identifier].reverse().reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
