import type { components } from '#client';
import { day, inLanguage, money, time } from '../formats';
import { kinds, pdfOutcomes } from '../labels';
import { Status } from '../parts';
import { useSession } from '../session';
import { Facts } from './task-facts';

export type Invoice = components['schemas']['InvoiceResponse'];

export function InvoiceName({ invoice }: { readonly invoice: Invoice }) {
  const { word, language } = useSession();
  const { number, kind, issueDate, buyerCvrIsPlausible } = invoice;
  return (
    <>
      {number}
      <div>
        {inLanguage(kinds[kind], language, kind)} · {day(issueDate)}
      </div>
      {buyerCvrIsPlausible === false && <div>{word('cvrDoubtful')}</div>}
    </>
  );
}

/** A credit note takes money back. */
export function invoiceTotal({ kind, total }: Pick<Invoice, 'kind' | 'total'>): string {
  return money(kind === 'creditNote' && !total.amount.startsWith('-') ? `-${total.amount}` : total.amount);
}

/** How far an invoice is at Scalepoint, and what Scalepoint says about it. */
export function PostingState({ posting }: { readonly posting: Invoice['posting'] }) {
  const { word, language } = useSession();
  if (!posting) return <>{word('notPosted')}</>;
  return (
    <div>
      <Status of={posting.state} />
      {[...posting.answer, ...(posting.reason ? [posting.reason.detail] : [])].map((text) => (
        <div key={text}>{text}</div>
      ))}
      {posting.state === 'unclear' && <div>{word('unclearHelp')}</div>}
      {posting.pdfOutcome && (
        <div>
          {word('pdf')}: {inLanguage(pdfOutcomes[posting.pdfOutcome], language, posting.pdfOutcome)}
        </div>
      )}
    </div>
  );
}

/** What an invoice says: its lines, who pays and when, and its posting. */
export function InvoiceDetails({ invoice }: { readonly invoice: Invoice }) {
  const { word } = useSession();
  const { buyer, dueDate, deliveryDate, lines, net, vat, posting } = invoice;
  const address = buyer && [
    buyer.address.street,
    `${buyer.address.postalCode ?? ''} ${buyer.address.city ?? ''}`.trim(),
  ];
  return (
    <>
      <table className="lines">
        <caption>{word('invoiceLines')}</caption>
        <tbody>
          {lines.map(({ text, quantity, unit, unitPrice }, index) => (
            <tr key={index}>
              <td>{text}</td>
              <td>
                {quantity.replace('.', ',')} {unit}
              </td>
              <td>{money(unitPrice.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Facts
        facts={[
          ['net', word('netAmount'), money(net.amount)],
          ['vat', word('vatAmount'), money(vat.amount)],
          [
            'buyer',
            word('buyer'),
            buyer && [buyer.name, buyer.cvr && `CVR ${buyer.cvr}`, ...(address ?? [])].filter(Boolean).join(', '),
          ],
          ['delivery', word('deliveryDate'), day(deliveryDate)],
          ['due', word('dueDate'), dueDate && day(dueDate)],
          ['sentAs', word('scalepointUsername'), posting?.sentAs],
          ['posted', word('postedAmount'), posting?.postedAt && time(posting.postedAt)],
        ]}
      />
    </>
  );
}
