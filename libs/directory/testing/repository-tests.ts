import { v7 } from 'uuid';
import type { InTransaction } from '#platform/testing/in-transaction.js';
import type { Absences, DebtorKeys, Directory } from '../contracts/index.js';
import type { AbsenceStore } from '../domain/absence.js';
import type { Profiles } from '../domain/company-profile.js';
import { type Entries, Entry, type EntryFacts } from '../domain/entry.js';

export interface DirectoryRepositories {
  readonly entries: Entries;
  readonly directory: Directory;
  readonly profiles: Profiles;
  readonly absences: AbsenceStore;
  readonly away: Absences;
}

const HOME = { street: 'Strandstien 7', street2: null, postalCode: '4581', city: 'Rørvig' };
const FACTS: EntryFacts = {
  name: 'Åse  Bækgård',
  active: true,
  cvr: '12345674',
  phones: ['12 34 56 78'],
  phoneKeys: ['+4512345678'],
  email: 'Aase@example.dk',
  address: HOME,
  defaults: null,
};
const NO_KEYS: DebtorKeys = { cvr: null, phones: [], email: null, name: null };

/** What the commands of this and of other contexts rely on, whatever the repositories store in. */
export function testDirectoryRepositories(inCompany: InTransaction<DirectoryRepositories>): void {
  async function stored() {
    const company = v7();
    await inCompany(company, async ({ entries }) => {
      for (const kind of ['debtors', 'carriers'] as const) {
        const entry = Entry.named(company, kind, 'åse');
        entry.put(FACTS);
        entries.add(entry);
      }
    });
    return company;
  }

  describe('entries', () => {
    it('are found by kind and id, in their own company', async () => {
      const company = await stored();
      const find = (companyId: string, id = 'åse') =>
        inCompany(companyId, ({ entries }) => entries.find(companyId, 'carriers', id));
      expect(await find(company)).toMatchObject({ kind: 'carriers', id: 'åse', version: 1, ...FACTS });
      expect([await find(v7()), await find(company, 'nix')]).toEqual([null, null]);
    });

    it('are put as a set, and the created, changed and unchanged ones are counted', async () => {
      const company = await stored();
      const put = (facts: ReadonlyMap<string, EntryFacts>) =>
        inCompany(company, ({ entries }) => entries.putAll(company, 'debtors', facts));
      const changed = { ...FACTS, active: false };
      expect(
        await put(
          new Map([
            ['ny', FACTS],
            ['åse', changed],
          ]),
        ),
      ).toEqual({ created: 1, changed: 1, unchanged: 0 });
      expect(await put(new Map([['åse', changed]]))).toEqual({ created: 0, changed: 0, unchanged: 1 });
    });
  });

  describe('the directory', () => {
    it('answers which references exist, active or not', async () => {
      const company = await stored();
      const refs = [
        { kind: 'carriers', id: 'åse' },
        { kind: 'purposes', id: 'åse' },
        { kind: 'debtors', id: 'nix' },
      ] as const;
      const ask = (asked: typeof refs | readonly []) =>
        inCompany(company, ({ directory }) => directory.entries(company, asked));
      expect(await ask(refs)).toEqual([{ kind: 'carriers', id: 'åse', name: 'Åse  Bækgård', active: true }]);
      expect(await ask([])).toEqual([]);
    });

    it('finds a debtor by any of its keys, in any spelling, in its own company', async () => {
      const company = await stored();
      const find = (keys: Partial<DebtorKeys>, companyId = company) =>
        inCompany(companyId, async ({ directory }) => {
          const found = await directory.findDebtors(companyId, { ...NO_KEYS, ...keys });
          return found.map(({ id }) => id);
        });
      for (const keys of [
        { cvr: 'DK 12 34 56 74' },
        { phones: ['0045 12345678'] },
        { email: ' aase@EXAMPLE.dk ' },
        { name: 'åse bækgård' },
      ]) {
        expect([keys, await find(keys)]).toEqual([keys, ['åse']]);
        expect([keys, await find(keys, v7())]).toEqual([keys, []]);
      }
      expect([await find({}), await find({ name: 'Åse' })]).toEqual([[], []]);
    });

    it('gives a debtor with its phones in one notation and its defaults', async () => {
      const company = await stored();
      const read = (id: string) => inCompany(company, ({ directory }) => directory.debtor(company, id));
      expect(await read('åse')).toMatchObject({
        phones: ['+4512345678'],
        address: HOME,
        defaults: { caseGroupId: null, purposeId: null },
      });
      expect(await read('nix')).toBeNull();
    });

    it('creates a debtor that is found afterwards', async () => {
      const company = v7();
      const wanted = { ...NO_KEYS, name: 'Bo Ø', phones: ['87654321', '+45 87 65 43 21'], address: null };
      const created = await inCompany(company, async ({ directory }) => {
        await directory.holdCreation(company);
        return directory.createDebtor(company, wanted);
      });
      expect(created).toMatchObject({ name: 'Bo Ø', active: true, phones: ['+4587654321'], cvr: null });
      const read = await inCompany(company, ({ directory }) => directory.debtor(company, created.id));
      expect(read).toEqual(created);
    });
  });

  it('an absence is stored, and answers who is away on a day of it', async () => {
    const [company, facts] = [v7(), { deputyId: 'bo', from: '2026-12-21', until: '2026-12-22' }];
    await inCompany(company, async ({ absences }) => {
      for (const [employee, until] of [
        ['anna', facts.until],
        ['open', null],
      ] as const) {
        const absence = await absences.of(company, employee);
        absence.put({ ...facts, until });
        absences.add(absence);
      }
    });
    const read = (companyId: string) => inCompany(companyId, ({ absences }) => absences.of(companyId, 'anna'));
    expect(await read(company)).toMatchObject({ ...facts, version: 1 });
    expect(await read(v7())).toMatchObject({ version: 0 });
    const away = (day: string, companyId = company) =>
      inCompany(companyId, async ({ away: known }) =>
        (await known.on(companyId, day)).map((one) => one.employeeId).sort(),
      );
    expect([await away('2026-12-20'), await away('2026-12-22')]).toEqual([[], ['anna', 'open']]);
    expect([await away('2026-12-23'), await away('2026-12-22', v7())]).toEqual([['open'], []]);
  });

  it('the profile of a company is empty until it is sent', async () => {
    const [company, facts] = [v7(), { name: 'Tømrer ApS', cvr: null, email: null, phone: null, address: HOME }];
    await inCompany(company, async ({ profiles }) => {
      const profile = await profiles.of(company);
      profile.put(facts);
      profiles.add(profile);
    });
    const read = (companyId: string) => inCompany(companyId, ({ profiles }) => profiles.of(companyId));
    expect(await read(company)).toMatchObject({ ...facts, version: 1 });
    expect(await read(v7())).toMatchObject({ version: 0 });
  });
}
