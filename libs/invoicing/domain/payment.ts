import type { FieldRefusal } from '#shared-kernel';
import type { BankAccount, Fik } from '../contracts/index.js';

const LENGTH = { '71': 15, '75': 16 } as const;

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
  const length = LENGTH[type];
  const at = '/payment/fik';
  const faults: FieldRefusal[] = [];
  if (!new RegExp(`^\\d{${length}}$`).test(identifier)) {
    faults.push(
      fault(
        `${at}/identifier`,
        'wrong-length',
        `Betalings-id for +${type} har ${length} cifre.`,
        `The payment id of +${type} has ${length} digits.`,
      ),
    );
  } else if (!hasFikCheckDigit(identifier)) {
    faults.push(
      fault(
        `${at}/identifier`,
        'wrong-check-digit',
        'Kontrolcifferet er forkert. Skriv betalings-id’et af igen.',
        'The check digit is wrong. Copy the payment id again.',
      ),
    );
  }
  if (!/^\d{8}$/.test(creditorNumber)) {
    faults.push(
      fault(
        `${at}/creditorNumber`,
        'wrong-length',
        'Kreditornummeret har 8 cifre.',
        'The creditor number has 8 digits.',
      ),
    );
  }
  return faults;
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
  }
  return faults;
}

function fault(pointer: string, code: string, da: string, en: string): FieldRefusal {
  return { pointer, code, da, en };
}
