import { randomUUID } from 'node:crypto';
import type { RecordEntry } from '../record.js';
import type { Expense } from './expenses.js';

interface Submission {
  data: { claim: { id: unknown; tenant: unknown }; expense: { number: unknown } };
}

/** The expense booked by an entry of the record, to restore it from the journal after a restart. */
export function bookedIn(entry: RecordEntry): Expense[] {
  if (entry.direction !== 'received' || entry.route !== 'expense-submit' || !entry.accepted) return [];
  const { claim, expense } = (entry.body as Submission).data;
  // A fault may have truncated the response; the expense was booked nevertheless.
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
