import { anInvoice, InMemoryInvoices, posted } from '../testing/index.js';
import { RecordPdfSent, RecordPdfSentHandler } from './record-pdf-sent.js';

function recording() {
  const invoice = posted(anInvoice(100));
  const handler = new RecordPdfSentHandler(new InMemoryInvoices(invoice));
  const record = (outcome: string, id = invoice.id) => handler.execute(new RecordPdfSent('company', id, outcome));
  const outcomes = () => invoice.releaseEvents().map(({ data }) => (data as { outcome: string }).outcome);
  return { invoice, record, outcomes };
}

it.each(['accepted', 'unclear', 'waiting', 'no-scalepoint-username'])(
  'records the outcome %s, once',
  async (outcome) => {
    const { invoice, record, outcomes } = recording();
    await record(outcome);
    await record(outcome);
    expect([invoice.pdfOutcome, outcomes()]).toEqual([outcome, [outcome]]);
  },
);

it('stores the text of Scalepoint on the invoice, and leaves it out of the event', async () => {
  const { invoice, record, outcomes } = recording();
  await record('Filen til Åse Bækgård er tom');
  expect([invoice.pdfOutcome, outcomes()]).toEqual(['Filen til Åse Bækgård er tom', ['refused']]);
});

it('replaces the outcome of an earlier attempt', async () => {
  const { invoice, record, outcomes } = recording();
  await record('waiting');
  await record('accepted');
  expect([invoice.pdfOutcome, outcomes()]).toEqual(['accepted', ['waiting', 'accepted']]);
});

it('ignores an unknown invoice', async () => {
  const { invoice, record, outcomes } = recording();
  await record('accepted', 'other');
  expect([invoice.pdfOutcome, outcomes()]).toEqual([null, []]);
});
