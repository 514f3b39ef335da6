import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { DanishPhones } from '../infrastructure/mikro-directory.js';
import { InMemoryProfiles } from '../testing/in-memory-profiles.js';
import { PutCompanyProfile, PutCompanyProfileHandler } from './put-company-profile.js';

const FACTS = { name: 'Tømrer ApS', cvr: 'DK 12345674', email: null, phone: '12 34 56 78', address: null };

function putting() {
  const profiles = new InMemoryProfiles();
  const handler = new PutCompanyProfileHandler(profiles, new DanishPhones());
  const put = (facts: Partial<typeof FACTS> = {}, version: number | null = null) =>
    handler.execute(new PutCompanyProfile('company', { ...FACTS, ...facts }, version));
  return { profiles, put };
}

describe('the profile of the company', () => {
  it('is put in one notation, and the same again is no change', async () => {
    const { profiles, put } = putting();
    await put({}, 0);
    await put({ phone: '+4512345678' }, 1);
    expect(profiles.all).toMatchObject([{ name: 'Tømrer ApS', cvr: '12345674', phone: '+4512345678' }]);
    expect(recorded(profiles.all[0])).toEqual(['directory.company-profile-changed.v1']);
  });

  it.each([
    ['http.stale-version', {}, 7],
    ['directory.unreadable-phone', { phone: 'lokal 7' }, null],
    ['cvr.not-eight-digits', { cvr: '1234' }, null],
  ])('is refused: %s', async (code, facts, version) => {
    const { profiles, put } = putting();
    await expect(put(facts, version)).rejects.toMatchObject({ code });
    expect(profiles.all).toEqual([]);
  });
});
