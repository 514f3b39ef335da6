import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { StaleVersion } from '#shared-kernel';
import { aFirm, InMemoryFirms, LUND } from '../testing/index.js';
import { ChangeFirm, ChangeFirmHandler } from './change-firm.js';

const CHANGED = { ...LUND, phone: '70102030' };

function changing() {
  const firm = aFirm();
  const handler = new ChangeFirmHandler(new InMemoryFirms(firm));
  const change = (version: number | null, companyId = 'company') =>
    handler.execute(new ChangeFirm(companyId, 'firm', CHANGED, version));
  return { firm, change };
}

it('replaces the details of a firm, and the same details again change nothing', async () => {
  const { firm, change } = changing();
  await change(1);
  await change(null);
  expect(firm.details).toEqual(CHANGED);
  expect(recorded(firm)).toEqual(['subcontracting.firm-changed.v1']);
});

it('refuses an old version, and a firm of another company', async () => {
  const { change } = changing();
  await expect(change(7)).rejects.toThrow(StaleVersion);
  await expect(change(null, 'other')).rejects.toMatchObject({ code: 'subcontracting.firm-not-found' });
});
