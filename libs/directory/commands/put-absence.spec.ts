import { countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import type { AbsenceFacts } from '../domain/absence.js';
import { InMemoryAbsences } from '../testing/in-memory-absences.js';
import { anEntry, InMemoryDirectory, InMemoryEntries } from '../testing/index.js';
import { PutAbsence, PutAbsenceHandler } from './put-absence.js';

const AWAY = { deputyId: 'bo', from: '2026-12-21', until: '2027-01-02' };

function putting() {
  const entries = new InMemoryEntries(
    anEntry('employees', 'anna'),
    anEntry('employees', 'bo'),
    anEntry('employees', 'gone', { active: false }),
    anEntry('carriers', 'hus'),
  );
  const absences = new InMemoryAbsences();
  const handler = new PutAbsenceHandler(absences, new InMemoryDirectory(entries, countedIds()));
  const put = (
    facts: Partial<AbsenceFacts> = {},
    version: number | null = null,
    employee = 'anna',
    company = 'company',
  ) => handler.execute(new PutAbsence(company, employee, { ...AWAY, ...facts }, version));
  return { absences, put };
}

describe('the absence of an employee', () => {
  it('is put with its deputy, and the same again is no change', async () => {
    const { absences, put } = putting();
    await put({}, 0);
    await put({}, 1);
    expect(absences.all).toMatchObject([{ id: 'anna', ...AWAY }]);
    expect(recorded(absences.all[0])).toEqual(['directory.absence-changed.v1']);
  });

  it('may be open-ended, have no deputy, or be a standing deputy alone', async () => {
    const { absences, put } = putting();
    await put({ until: null });
    await put({ deputyId: null, until: null });
    await put({ deputyId: 'bo', from: null, until: null });
    expect(absences.all).toMatchObject([{ deputyId: 'bo', from: null, until: null }]);
  });

  it('lasts from its first to its last day', async () => {
    const { absences, put } = putting();
    await put();
    const away = (day: string, company = 'company') => absences.on(company, day);
    const anna = [{ employeeId: 'anna', deputyId: 'bo' }];
    expect([await away('2026-12-20'), await away('2026-12-21')]).toEqual([[], anna]);
    expect([await away('2027-01-02'), await away('2027-01-03')]).toEqual([anna, []]);
    expect(await away('2026-12-24', 'other')).toEqual([]);
  });

  it.each<[string, Partial<AbsenceFacts>, number | null, string]>([
    ['http.stale-version', {}, 3, 'anna'],
    ['directory.entry-not-found', {}, null, 'hus'],
    ['directory.deputy-unusable', { deputyId: 'anna' }, null, 'anna'],
    ['directory.deputy-unusable', { deputyId: 'gone' }, null, 'anna'],
    ['directory.deputy-unusable', { deputyId: 'hus' }, null, 'anna'],
    ['directory.absence-ends-before-it-begins', { until: '2026-12-20' }, null, 'anna'],
    ['directory.absence-ends-before-it-begins', { from: null }, null, 'anna'],
  ])('is refused: %s %j', async (code, facts, version, employee) => {
    const { absences, put } = putting();
    await expect(put(facts, version, employee)).rejects.toMatchObject({ code });
    expect(absences.all).toEqual([]);
  });
});
