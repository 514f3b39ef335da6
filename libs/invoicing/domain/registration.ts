import { danishDay } from '#shared-kernel';
import type { Buyer, InvoiceContent } from '../contracts/index.js';
import { amountsOf, isQuantity } from './amounts.js';
import { faultsInInvoice } from './invoice-faults.js';
import { Invoice } from './invoice.js';
import type { Fingerprints } from './invoices.js';
import { CaseIsUnknown, DeductsOfOtherTask, InvoiceIsFaulty, NumberIsTaken } from './invoicing-errors.js';
import { isTaskFault, type TaskOfCase, taskOfDocument } from './task-of-document.js';
import type { TakenDocuments } from './taken-documents.js';

/** An invoice to register, with what the decision depends on. */
export interface Registration {
  readonly companyId: string;
  readonly content: InvoiceContent;
  readonly confirmOldIssueDate: boolean;
  /** Null if the company has no such case. */
  readonly found: { readonly tasks: readonly TaskOfCase[] } | null;
  /** The invoice that has the number, if it is taken. */
  readonly known: Invoice | null;
  readonly seller: { readonly name: string; readonly cvr: string | null; readonly address: object | null };
  /** The debtor of the case, which is the buyer if the content names none. */
  readonly debtor: Buyer | null;
  readonly taken: TakenDocuments;
  readonly fingerprint: string;
  readonly now: Date;
  readonly id: () => string;
}

/** A repeated request is the same invoice, even if the seller or the buyer has changed since. */
export function isSame(fingerprints: Fingerprints, known: Invoice, content: InvoiceContent): boolean {
  return fingerprints.of({ ...content, number: known.number }) === known.fingerprint;
}

/** @throws InvoiceIsFaulty, DeductsOfOtherTask, CaseIsUnknown, NumberIsTaken, and the errors of the documents that it credits or deducts */
export function registered(registration: Registration): Invoice {
  const { companyId, content, found, known, seller, debtor, taken, fingerprint, now } = registration;
  const buyer = content.buyer ?? (debtor && { name: debtor.name, cvr: debtor.cvr, address: debtor.address });
  const isCalculable = content.lines.every(({ quantity }) => isQuantity(quantity));
  const faults = [
    ...faultsInInvoice(content, {
      seller: { name: seller.name, cvr: seller.cvr, hasAddress: seller.address !== null },
      buyer,
      amounts: isCalculable && !taken.excess ? amountsOf(content.lines, taken.vatOf) : null,
      today: danishDay(now),
      confirmsOldIssueDate: registration.confirmOldIssueDate,
    }),
  ];
  const caseIsUnknown = new CaseIsUnknown();
  const task = found && taskOfDocument(found, content.taskId ?? null, taken.credited);
  if (task && isTaskFault(task)) faults.push(task);
  if (faults.length > 0) throw new InvoiceIsFaulty(found ? faults : [...caseIsUnknown.errors, ...faults]);
  if (!task || isTaskFault(task)) throw caseIsUnknown;
  if (known) throw new NumberIsTaken({ ...known, buyer: known.content.buyer?.name ?? null, total: known.amount });
  taken.assertLeft();
  if (taken.deducted.some(({ taskId }) => taskId !== task.stored)) throw new DeductsOfOtherTask();
  // Store the buyer as it is now: later changes of the debtor do not change the invoice.
  const kept = { ...content, buyer };
  const amounts = amountsOf(content.lines, taken.vatOf);
  const { insurerId, stored } = task;
  return Invoice.register(companyId, registration.id(), insurerId, kept, fingerprint, now, amounts, stored);
}
