import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';

/** An expense that Scalepoint has booked. */
export interface Expense {
  expenseId: string;
  receivedAt: string;
  claimId: string;
  tenant: string;
  insurerAlias: string | null;
  number: string;
  /** `data.expense` as sent. */
  content: unknown;
}

type Submitted = Omit<Expense, 'expenseId' | 'receivedAt'>;

/** All booked expenses, in order. Numbers are unique per issuer (company tax id), tenant and insurer of the claim. */
export class Expenses {
  #booked: Expense[] = [];

  /** Compares with the expense booked under the same number: none, the same, or a different one. */
  clash(submitted: Submitted): 'none' | 'same' | 'other' {
    const earlier = this.#booked.filter((expense) => key(expense) === key(submitted));
    if (earlier.length === 0) return 'none';
    const same = earlier.some(
      (expense) => expense.claimId === submitted.claimId && isDeepStrictEqual(expense.content, submitted.content),
    );
    return same ? 'same' : 'other';
  }

  book(submitted: Submitted, at: Date): Expense {
    const expense = { expenseId: randomUUID(), receivedAt: at.toISOString(), ...submitted };
    this.#booked.push(expense);
    return expense;
  }

  /** Restores an expense from the journal. */
  restore(expense: Expense): void {
    this.#booked.push(expense);
  }

  find(number: string | undefined, claimId: string | undefined): Expense[] {
    return this.#booked.filter(
      (expense) =>
        (number === undefined || expense.number === number) &&
        (claimId === undefined || expense.claimId === claimId.toLowerCase()),
    );
  }

  clear(): void {
    this.#booked = [];
  }
}

function key(expense: Submitted): string {
  const issuer = (expense.content as { issuer?: { companyTaxId?: unknown } }).issuer?.companyTaxId;
  return JSON.stringify([
    String(issuer).replace(/^DK/, ''),
    expense.tenant.toLowerCase(),
    expense.insurerAlias,
    expense.number,
  ]);
}
