import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { AT, anInvoice, InMemoryInvoices, InMemoryPdfs, posted } from '../testing/index.js';
import { AttachPdf, AttachPdfHandler } from './attach-pdf.js';

const [FIRST, SECOND] = [Buffer.from('%PDF first'), Buffer.from('%PDF second')];

function attaching(invoice = anInvoice(100)) {
  const pdfs = new InMemoryPdfs();
  const handler = new AttachPdfHandler(new InMemoryInvoices(invoice), pdfs);
  const attach = (content: Uint8Array, id = invoice.id, companyId = 'company') =>
    handler.execute(new AttachPdf(companyId, id, content));
  return { invoice, attach, stored: () => pdfs.of('company', invoice.id) };
}

it('stores the PDF of an invoice, and replaces it by a later one', async () => {
  const { invoice, attach, stored } = attaching();
  await attach(FIRST);
  expect([invoice.hasPdf, await stored()]).toEqual([true, FIRST]);
  await attach(SECOND);
  expect(await stored()).toEqual(SECOND);
  expect(recorded(invoice)).toEqual(Array(2).fill('invoicing.pdf-attached.v1'));
});

it.each([
  ['is being sent', () => startedInvoice()],
  ['was posted', () => posted(anInvoice(100))],
])('stores no PDF of an invoice that %s', async (_, invoiceInState) => {
  const { invoice, attach, stored } = attaching(invoiceInState());
  await expect(attach(FIRST)).rejects.toMatchObject({ code: 'invoicing.pdf-is-fixed' });
  expect([await stored(), invoice.hasPdf, recorded(invoice)]).toEqual([null, false, []]);
});

it.each([
  ['other', 'company'],
  ['invoice', 'other'],
])('finds no invoice %s of the company %s', async (id, companyId) => {
  const { attach, stored } = attaching();
  await expect(attach(FIRST, id, companyId)).rejects.toMatchObject({ code: 'invoicing.invoice-not-found' });
  expect(await stored()).toBeNull();
});

function startedInvoice() {
  const invoice = anInvoice(100);
  invoice.requestPosting('anna', AT, false);
  invoice.startAttempt();
  invoice.releaseEvents();
  return invoice;
}
