import { DanishPhones } from '../infrastructure/mikro-directory.js';
import { InMemoryEntries } from '../testing/in-memory-directory.js';
import { type EntryToImport, ImportEntries, ImportEntriesHandler } from './import-entries.js';

const FACTS = { name: 'Nordlys', active: true, cvr: null, phones: [], email: null, address: null, defaults: null };

function importing() {
  const entries = new InMemoryEntries();
  const handler = new ImportEntriesHandler(entries, new DanishPhones());
  const importLines = (...lines: [id: string, facts: Partial<EntryToImport['facts']>][]) =>
    handler.execute(
      new ImportEntries(
        'company',
        'debtors',
        lines.map(([id, facts], index) => ({ line: index + 1, id, facts: { ...FACTS, ...facts } })),
      ),
    );
  return { entries, importLines };
}

describe('an import', () => {
  it('counts what is new, changed and the same', async () => {
    const { importLines } = importing();
    expect(await importLines(['a', {}], ['b', {}])).toEqual({ created: 2, changed: 0, unchanged: 0, refused: [] });
    expect(await importLines(['a', {}], ['b', { name: 'Ny' }], ['c', {}])).toMatchObject({
      created: 1,
      changed: 1,
      unchanged: 1,
    });
  });

  it('takes the later of two lines with one id', async () => {
    const { entries, importLines } = importing();
    expect(await importLines(['a', {}], ['a', { name: 'Senere' }])).toMatchObject({ created: 1 });
    expect(entries.all).toMatchObject([{ id: 'a', name: 'Senere' }]);
  });

  it('refuses lines by their number, and takes the others', async () => {
    const { entries, importLines } = importing();
    const { refused } = await importLines(
      ['a', { cvr: '1234' }],
      ['b', { cvr: 'DK12345674' }],
      ['c', { cvr: '11111111' }],
    );
    expect(refused).toMatchObject([
      { line: 1, errors: [{ pointer: '/cvr', code: 'cvr.not-eight-digits' }] },
      { line: 3, errors: [{ pointer: '/cvr', code: 'cvr.repeats-one-digit' }] },
    ]);
    expect(entries.all).toMatchObject([{ id: 'b', cvr: '12345674' }]);
  });
});
