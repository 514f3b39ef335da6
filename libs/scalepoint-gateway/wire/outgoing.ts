import { Money } from '#shared-kernel';
import type { ExpenseItem, ExpenseParty, ExpenseToSubmit, TaskAtScalepoint, TaskNews } from '../contracts/index.js';

/** The body of `expense/submit`. Amounts become decimal texts; the last fields of an item are our interpretation of the contract. */
export function expenseMessage(expense: ExpenseToSubmit, tenant: string, at: Date): object {
  const { fik, account } = expense;
  return {
    meta: { timestamp: at.toISOString() },
    data: {
      claim: { id: expense.scalepointCaseId, tenant },
      expense: {
        number: expense.number,
        date: expense.date,
        dueDate: expense.dueDate,
        expenseType: 'Invoice',
        invoiceType: expense.invoiceType,
        isDraft: false,
        ...(expense.creditsNumber !== null && { creditsInvoiceNumber: expense.creditsNumber }),
        ...(fik && { invoiceIdentifier: { fik } }),
        issuer: {
          ...partyOf(expense.issuer),
          ...(account && { bankBranchNumber: account.registrationNumber, accountNumber: account.accountNumber }),
        },
        payer: partyOf(expense.payer),
        items: expense.items.map(itemOf),
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
  if (kind === 'message') return { action: 'task_message', json: { ...about, ...details } };
  return { action: 'task_feedback', json: { ...about, feedback: kind, ...details } };
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
  const decimal = (oere: number) => Money.ofOere(oere).toDecimal();
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
