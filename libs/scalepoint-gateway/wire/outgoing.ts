import { Money } from '#shared-kernel';
import type {
  ExpenseItem,
  ExpenseParty,
  ExpenseSettlement,
  ExpenseToSubmit,
  OfferNews,
  TaskAtScalepoint,
  TaskNews,
} from '../contracts/index.js';

/** The body of `expense/submit`. Amounts become decimal texts; the last fields of an item are our interpretation of the contract. */
export function expenseMessage(expense: ExpenseToSubmit, tenant: string, at: Date): object {
  const { fik, account } = expense;
  return {
    meta: { timestamp: at.toISOString() },
    data: {
      claim: { id: expense.scalepointCaseId, tenant },
      userEmail: expense.scalepointUsername,
      expense: {
        number: expense.number,
        date: expense.date,
        dueDate: expense.dueDate,
        expenseType: 'Invoice',
        invoiceType: expense.invoiceType,
        isDraft: false,
        ...(expense.creditsNumber !== null && { creditsInvoiceNumber: expense.creditsNumber }),
        ...(fik && { invoiceIdentifier: { fik: fikOf(fik) } }),
        issuer: {
          ...partyOf(expense.issuer),
          ...(account && { bankBranchNumber: account.registrationNumber, accountNumber: account.accountNumber }),
        },
        payer: partyOf(expense.payer),
        items: expense.items.map(itemOf),
        ...(expense.settlement && { settlement: settlementOf(expense.settlement) }),
      },
    },
  };
}

/** The form field `jsonString` for a report, and Scalepoint's endpoint for it. */
export function newsMessage(
  {
    scalepointTaskId,
    scalepointCaseId,
    referenceNumber,
  }: Pick<TaskAtScalepoint, 'scalepointTaskId' | 'scalepointCaseId' | 'referenceNumber'>,
  news: TaskNews,
  key: string,
): { readonly action: 'task_feedback' | 'task_message'; readonly json: object } {
  const about = { messageId: key, taskId: scalepointTaskId, caseId: scalepointCaseId, referenceNumber };
  const { kind, ...details } = news;
  if (news.kind === 'offer') return { action: 'task_message', json: { ...about, ...offerOf(news) } };
  if (news.kind === 'offer-recalled') return { action: 'task_message', json: { ...about, ...recalledOf(news) } };
  if (kind === 'message') return { action: 'task_message', json: { ...about, ...details } };
  return { action: 'task_feedback', json: { ...about, feedback: kind, ...details } };
}

/** A message that a claim handler can read, with the figures in fields of our own. */
function offerOf({ offerId, number, supplementsOfferId, validUntil, text, net, vat, total, lines }: OfferNews) {
  const what = supplementsOfferId === null ? 'Tilbud' : 'Tillæg';
  const until = validUntil === null ? '' : `, gældende til ${validUntil}`;
  return {
    text: [`${what} ${number}: ${decimal(total)} kr. med moms${until}.`, text].filter(Boolean).join('\n'),
    offer: {
      id: offerId,
      number,
      supplementsOfferId,
      validUntil,
      net: decimal(net),
      vat: decimal(vat),
      total: decimal(total),
      lines: lines.map((line) => ({ ...line, unitPrice: decimal(line.unitPrice) })),
    },
  };
}

function recalledOf({ offerId, number }: Extract<TaskNews, { kind: 'offer-recalled' }>) {
  return { text: `Tilbud ${number} er trukket tilbage.`, offer: { id: offerId, number, recalled: true } };
}

/** Fields of our own: Scalepoint documents none for the split. */
function settlementOf({ deductible, depreciation, vatShare, policyholderShare, insurerShare }: ExpenseSettlement) {
  return {
    policyholderShare: decimal(policyholderShare),
    deductible: decimal(deductible),
    depreciation: decimal(depreciation),
    vatShare: decimal(vatShare),
    insurerShare: decimal(insurerShare),
  };
}

function decimal(oere: number): string {
  return Money.ofOere(oere).toDecimal();
}

/** A card type without a payment id has none in the message either. */
function fikOf({ type, identifier, creditorNumber }: NonNullable<ExpenseToSubmit['fik']>) {
  return { type, ...(identifier !== null && { identifier }), creditorNumber };
}

function partyOf({ name, email, phone, cvr, street, postalCode, city }: ExpenseParty) {
  return {
    name,
    email,
    phoneNumber: phone,
    address: { street, postalCode, city, country: 'DK' },
    companyTaxId: cvr,
  };
}

function itemOf({ title, quantity, unit, unitPrice, net, vatRate, vat, total }: ExpenseItem) {
  return {
    title,
    quantity,
    unit,
    unitPrice: decimal(unitPrice),
    net: decimal(net),
    vatRate,
    vat: decimal(vat),
    total: decimal(total),
  };
}
