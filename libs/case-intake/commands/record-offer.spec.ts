import { RecordOffer, RecordOfferHandler } from './record-offer.js';

it('remembers for its company when an offer was sent', async () => {
  const remembered: unknown[] = [];
  const handler = new RecordOfferHandler({ offered: async (...given) => void remembered.push(given) });
  const at = new Date('2026-11-26T08:00:00Z');
  await handler.execute(new RecordOffer('company', { caseId: 'case', taskId: 'task' }, at));
  expect(remembered).toEqual([['company', { caseId: 'case', taskId: 'task' }, at]]);
});
