import { randomUUID } from 'node:crypto';
import type { RecordEntry } from '../record.js';
import type { Expense } from './expenses.js';

interface Submission {
  data: { claim: { id: unknown; tenant: unknown }; expense: { number: unknown } };
}

/** The expense that an entry of the record booked, so that a restart on the same journal still knows it. */
export function bookedIn(entry: RecordEntry): Expense[] {
  if (entry.direction !== 'received' || entry.route !== 'expense-submit' || !entry.accepted) return [];
  const { claim, expense } = (entry.body as Submission).data;
  // The answer is torn when a fault tore it; the expense was booked all the same.
  const id = (entry.answer as { Response?: { ExpenseId?: unknown } } | null)?.Response?.ExpenseId;
  return [
    {
      expenseId: typeof id === 'string' ? id : randomUUID(),
      receivedAt: entry.at,
      claimId: String(claim.id).toLowerCase(),
      tenant: String(claim.tenant),
      insurerAlias: entry.insurerAlias,
      number: String(expense.number),
      content: expense,
    },
  ];
}
