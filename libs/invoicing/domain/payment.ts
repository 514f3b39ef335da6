import type { FieldRefusal } from '#shared-kernel';
import { type BankAccount, type Fik, FIK_DIGITS } from '../contracts/index.js';

/** Verifies the check digit of a payment id: modulus 10, every second digit from the right doubled (Luhn). */
export function hasFikCheckDigit(identifier: string): boolean {
  if (!/^\d+$/.test(identifier)) return false;
  const sum = [...identifier].toReversed().reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}

export function paymentFaults(fik: Fik | null, account: BankAccount | null): FieldRefusal[] {
  if (fik && account)
    return [
      fault(
        '/payment',
        'not-both',
        'Angiv enten FIK eller konto, ikke begge.',
        'Give either FIK or an account, not both.',
      ),
    ];
  return fik ? fikFaults(fik) : account ? accountFaults(account) : [];
}

function fikFaults({ type, identifier, creditorNumber }: Fik): FieldRefusal[] {
  const faults = identifierFaults(type, identifier);
  if (!/^8\d{7}$/.test(creditorNumber)) {
    faults.push(
      fault(
        '/payment/fik/creditorNumber',
        'not-a-creditor-number',
        'Kreditornummeret har 8 cifre og begynder med 8.',
        'The creditor number has 8 digits and begins with 8.',
      ),
    );
  }
  return faults;
}

function identifierFaults(type: Fik['type'], identifier: string | null): FieldRefusal[] {
  const at = '/payment/fik/identifier';
  const length = FIK_DIGITS[type];
  if (length === 0) {
    if (identifier === null) return [];
    const [da, en] = [`+${type} har intet betalings-id. Udelad det.`, `+${type} has no payment id. Leave it out.`];
    return [fault(at, 'not-used', da, en)];
  }
  if (identifier === null || !new RegExp(`^\\d{${length}}$`).test(identifier)) {
    const da = `Betalings-id for +${type} har ${length} cifre.`;
    return [fault(at, 'wrong-length', da, `The payment id of +${type} has ${length} digits.`)];
  }
  if (/^0+$/.test(identifier)) {
    const da = 'Betalings-id’et er lutter nuller. Skriv det, der står på indbetalingskortet.';
    return [fault(at, 'all-zeros', da, 'The payment id is all zeros. Give the one of the payment slip.')];
  }
  if (!hasFikCheckDigit(identifier)) {
    const da = 'Kontrolcifferet er forkert. Skriv betalings-id’et af igen.';
    return [fault(at, 'wrong-check-digit', da, 'The check digit is wrong. Copy the payment id again.')];
  }
  return [];
}

function accountFaults({ registrationNumber, accountNumber }: BankAccount): FieldRefusal[] {
  const at = '/payment/account';
  const faults: FieldRefusal[] = [];
  if (!/^\d{4}$/.test(registrationNumber)) {
    faults.push(
      fault(
        `${at}/registrationNumber`,
        'wrong-length',
        'Registreringsnummeret har 4 cifre.',
        'The registration number has 4 digits.',
      ),
    );
  } else if (registrationNumber === '0000') {
    const da = 'Registreringsnummer 0000 findes ikke. Skriv bankens nummer.';
    faults.push(fault(`${at}/registrationNumber`, 'all-zeros', da, 'There is no registration number 0000.'));
  }
  if (!/^\d{1,10}$/.test(accountNumber)) {
    faults.push(
      fault(
        `${at}/accountNumber`,
        'wrong-length',
        'Kontonummeret har højst 10 cifre.',
        'The account number has at most 10 digits.',
      ),
    );
  } else if (/^0+$/.test(accountNumber)) {
    const da = 'Kontonummeret er lutter nuller. Skriv kontoens nummer.';
    faults.push(fault(`${at}/accountNumber`, 'all-zeros', da, 'The account number is all zeros. Give the account’s.'));
  }
  return faults;
}

function fault(pointer: string, code: string, da: string, en: string): FieldRefusal {
  return { pointer, code, da, en };
}
