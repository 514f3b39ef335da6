import { countedIds } from '#platform/testing/fixed-clock.js';
import { InMemoryFirms, LUND } from '../testing/index.js';
import { AddFirm, AddFirmHandler } from './add-firm.js';

it('adds a firm to the list of the company', async () => {
  const firms = new InMemoryFirms();
  const handler = new AddFirmHandler(firms, countedIds());
  await expect(handler.execute(new AddFirm('company', LUND))).resolves.toEqual({ id: 'id-1' });
  expect(firms.all).toMatchObject([{ companyId: 'company', id: 'id-1', details: LUND }]);
});
