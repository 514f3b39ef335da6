import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { anInvoice, InMemoryErpUsers, InMemoryInvoices, posted } from '../testing/index.js';
import { RequestPdf, RequestPdfHandler } from './request-pdf.js';

function withPdf(invoice = anInvoice(100)) {
  invoice.attachPdf();
  invoice.releaseEvents();
  return invoice;
}

function requesting(invoice = posted(withPdf())) {
  const handler = new RequestPdfHandler(new InMemoryInvoices(invoice), new InMemoryErpUsers());
  const request = (userId = 'anna', id = invoice.id, companyId = 'company') =>
    handler.execute(new RequestPdf(companyId, id, userId));
  return { invoice, request };
}

it('requests the PDF of a posted invoice in the name of the user, each time', async () => {
  const { invoice, request } = requesting();
  await expect(request()).resolves.toEqual({ id: 'invoice' });
  await request();
  const events = invoice.releaseEvents().map(({ type, data }) => [type, data]);
  const event = ['invoicing.pdf-requested.v1', { invoiceId: 'invoice', sentBy: 'anna' }];
  expect(events).toEqual([event, event]);
});

it.each([
  ['invoicing.no-pdf', 'without a PDF', 'anna', () => posted(anInvoice(100))],
  ['invoicing.invoice-not-posted', 'that is not posted', 'anna', () => withPdf()],
  ['invoicing.scalepoint-username-missing', 'for a user without a Scalepoint username', 'bo', () => posted(withPdf())],
])('is refused as %s, of an invoice %s', async (code, _, userId, invoiceInState) => {
  const { invoice, request } = requesting(invoiceInState());
  await expect(request(userId)).rejects.toMatchObject({ code });
  expect(recorded(invoice)).toEqual([]);
});

it.each([
  ['other', 'company'],
  ['invoice', 'other'],
])('finds no invoice %s of the company %s', async (id, companyId) => {
  const { request } = requesting();
  await expect(request('anna', id, companyId)).rejects.toMatchObject({ code: 'invoicing.invoice-not-found' });
});
