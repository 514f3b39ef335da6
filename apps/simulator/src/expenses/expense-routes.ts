import type { FastifyInstance } from 'fastify';
import type { Gate } from '../gate.js';
import type { Knobs } from '../knobs.js';
import type { AccessTokens } from '../oauth/access-tokens.js';
import { Refusal } from '../refusal.js';
import type { Registrations } from '../registrations.js';
import { expenseFaults } from './expense-rules.js';
import type { Expense, Expenses } from './expenses.js';
import { accepted, invalid, mandatory, validationErrors } from './response.js';

interface Parts {
  gate: Gate;
  tokens: AccessTokens;
  registrations: Registrations;
  expenses: Expenses;
  knobs: () => Knobs;
  now: () => Date;
}

const ADDRESS = '/ecx/host/api/integration/v2/expense';

/** `POST …/expense/submit`, scope `platform-service-provider:write`: 201 even if it is not booked; the body tells. */
export function expenseSubmitRoute(scope: FastifyInstance, parts: Parts): void {
  scope.post(`${ADDRESS}/submit`, async (request, reply) => {
    const trace = parts.gate.trace(request);
    trace.clientId = parts.tokens.require(request, 'platform-service-provider:write').clientId;
    const body = request.body as {
      data?: { claim?: Record<string, unknown>; userEmail?: unknown; expense?: Record<string, unknown> };
    } | null;
    reply.code(201);
    const data = body?.data;
    const refuse = (faults: string[]) => validationErrors(faults, parts.knobs().validationErrorShape);
    if (typeof data !== 'object' || data === null) return refuse([mandatory('data')]);
    const faults = expenseFaults(data);
    if (faults.length > 0) return refuse(faults);

    const claimId = String(data.claim?.id).toLowerCase();
    const known = parts.registrations.cases.get(claimId);
    trace.insurerAlias = known?.insurerAlias ?? null;
    if (!known && parts.knobs().unknownCases === 'refuse') return refuse([invalid('claimId', 'sagen findes ikke')]);
    // Money can come back after the case was closed.
    const isCredit = typeof data.expense?.creditsInvoiceNumber === 'string';
    if (known && !known.open && !isCredit) return refuse([invalid('claimId', 'sagen er lukket')]);
    if (!parts.registrations.hasActiveUser(String(data.userEmail), known?.companyKey)) {
      return refuse([invalid('userEmail', 'brugeren findes ikke eller er ikke aktiv hos leverandøren')]);
    }

    const submitted = {
      claimId,
      tenant: String(data.claim?.tenant),
      insurerAlias: known?.insurerAlias ?? null,
      number: String(data.expense?.number),
      content: data.expense,
    };
    const clash = parts.expenses.clash(submitted);
    if (clash === 'other' || (clash === 'same' && parts.knobs().duplicateExpense === 'refuse')) {
      return refuse([invalid('invoiceNumber', `fakturanummer ${submitted.number} er allerede modtaget`)]);
    }
    const expense = parts.expenses.book(submitted, parts.now());
    trace.accepted = true;
    return accepted({ ExpenseId: expense.expenseId, Number: expense.number, Status: 'Received' });
  });
}

/**
 * `GET …/expense?number=&claimId=` (our own interpretation): the booked expenses; an empty list means that none is.
 * 501 if the knob `expenseReadBack` is off.
 */
export function expenseReadRoute(scope: FastifyInstance, parts: Parts): void {
  scope.get(ADDRESS, async (request) => {
    const trace = parts.gate.trace(request);
    trace.clientId = parts.tokens.require(request, 'platform-service-provider:write', 'platform-case:read').clientId;
    if (!parts.knobs().expenseReadBack) throw new Refusal(501, { error: 'Not Implemented' });
    const { number, claimId } = request.query as { number?: string; claimId?: string };
    if (!number && !claimId) throw new Refusal(400, { error: 'Bad Request', detail: 'give number, claimId or both' });
    trace.accepted = true;
    return accepted({ Expenses: parts.expenses.find(number || undefined, claimId || undefined).map(shown) });
  });
}

function shown(expense: Expense): Record<string, unknown> {
  return {
    ExpenseId: expense.expenseId,
    Number: expense.number,
    ClaimId: expense.claimId,
    Tenant: expense.tenant,
    ReceivedAt: expense.receivedAt,
    Expense: expense.content,
  };
}
