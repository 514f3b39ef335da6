import { consoleTests, dialog, fireEvent, press, row, sampleOf, screen, waitFor } from '../testing/render';
import { Inbox } from './inbox';

const page = consoleTests();
const lists = (items: object[]) => ({ items, next: null });
const PARTLY = sampleOf<{ id: string }>('DeliveryResponse', {
  state: 'processed',
  channel: 'json',
  results: [
    { scalepointTaskId: null, status: 'accepted', reasons: [] },
    { scalepointTaskId: null, status: 'invalid', reasons: [] },
  ],
});

it('what was not processed is shown with its content, and taken in again', async () => {
  const failed = { ...PARTLY, state: 'failed', results: [] };
  page.api
    .on('GET /v1/deliveries', lists([failed]))
    .on('GET /v1/deliveries/{id}', sampleOf('DeliveryDetailResponse', { ...failed, raw: '{"taskId":"ikke-en-guid"}' }))
    .on('POST /v1/deliveries/reprocessing', { reprocessed: 1, withNews: 0, next: null });
  page.open(<Inbox />, '/scalepoint?tab=inbox&state=failed');
  press('Indhold', await row('JSON'));
  await (await dialog()).findByText(/ikke-en-guid/);
  fireEvent.click(screen.getByRole('button', { name: 'Indlæs alle fejlede igen' }));
  await screen.findByText('1 genindlæst, 0 med ændringer');
});

it('an empty list says whether the filter leaves it empty', async () => {
  page.api.on('GET /v1/deliveries', lists([]));
  page.open(<Inbox />, '/scalepoint?tab=inbox');
  await screen.findByText('Scalepoint har ikke sendt noget endnu.');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Kun med fejl' }));
  await screen.findByText('Ingen modtagelser passer til filteret.');
});

it('what was processed in part is marked as handled', async () => {
  page.api.on('GET /v1/deliveries', lists([PARTLY])).on('POST /v1/deliveries/{id}/resolution', () => {
    page.api.on('GET /v1/deliveries', lists([]));
    return sampleOf('DeliveryDetailResponse', { ...PARTLY, resolvedAt: '2026-11-25T08:30:00+01:00' });
  });
  page.open(<Inbox />, '/scalepoint?tab=inbox&unresolved=true');
  press('Markér som løst', await row('Delvist indlæst'));
  await waitFor(() => expect(screen.queryByText('Delvist indlæst')).toBeNull());
  expect(page.api.asked.find(({ path }) => path === '/v1/deliveries')?.query['unresolved']).toBe('true');
});
