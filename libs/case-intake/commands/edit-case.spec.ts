import { anEntry, InMemoryDirectory, InMemoryEntries } from '#directory/testing';
import { countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import type { CaseEdits } from '../domain/case.js';
import { aCase, InMemoryCases } from '../testing/index.js';
import { EditCase, EditCaseHandler } from './edit-case.js';

function editing(opened = aCase({ defaults: { caseGroupId: 'skade' } })) {
  const entries = new InMemoryEntries(
    anEntry('carriers', 'hus'),
    anEntry('debtors', 'tvilling'),
    anEntry('case-groups', 'skade', { active: false }),
    anEntry('employees', 'hus', { active: false }),
    anEntry('employees', 'bo'),
  );
  const handler = new EditCaseHandler(new InMemoryCases(opened), new InMemoryDirectory(entries, countedIds()));
  const edit = (edits: CaseEdits, version: number | null = null, caseId = 'case', companyId = 'company') =>
    handler.execute(new EditCase(companyId, caseId, edits, version));
  return { opened, edit };
}

describe('an edit of a case', () => {
  it('changes the fields that it names, which say that a person wrote them', async () => {
    const { opened, edit } = editing();
    const edits = { name: 'Vandskade', description: 'Vores ord', carrierId: 'hus', debtorId: 'tvilling' };
    await expect(edit(edits, opened.version)).resolves.toEqual({ caseId: 'case' });
    const origins = { name: 'user', description: 'user', carrierId: 'user', requisitionNumber: 'task' };
    expect(opened).toMatchObject({ ...edits, debtorReason: 'user', origins });
    expect(recorded(opened)).toEqual(['case-intake.case-edited.v1']);
  });

  it('says when another employee manages the case, and takes a deputy', async () => {
    const { opened, edit } = editing(aCase({ defaults: { caseGroupId: 'skade', caseManagerId: 'anna' } }));
    await edit({ deputyId: 'bo' });
    expect(recorded(opened)).toEqual(['case-intake.case-edited.v1']);
    await edit({ caseManagerId: 'bo', deputyId: null });
    const [, reassigned] = opened.releaseEvents();
    expect(reassigned).toMatchObject({
      type: 'case-intake.case-reassigned.v1',
      data: { caseId: 'case', taskId: 'task', caseManagerId: 'bo', previousId: 'anna' },
    });
    await expect(edit({ deputyId: 'hus' })).rejects.toMatchObject({ errors: [{ pointer: '/deputyId' }] });
  });

  it('without a new value changes nothing', async () => {
    const { opened, edit } = editing();
    await edit({ name: 'Sag', contacts: [] });
    expect(recorded(opened)).toEqual([]);
  });

  it('names every choice that cannot be used, each by its own kind', async () => {
    const { opened, edit } = editing();
    await expect(edit({ name: 'Ny', carrierId: 'nix', debtorId: 'nix', caseManagerId: 'hus' })).rejects.toMatchObject({
      code: 'case-intake.value-unusable',
      errors: [{ pointer: '/caseManagerId' }, { pointer: '/carrierId' }, { pointer: '/debtorId' }],
    });
    expect(opened.name).toBe('Sag');
    expect(recorded(opened)).toEqual([]);
  });

  it('may repeat a choice that has become inactive since, and may empty a field', async () => {
    const { opened, edit } = editing(aCase({ defaults: { caseGroupId: 'skade', carrierId: 'hus' } }));
    await edit({ caseGroupId: 'skade', carrierId: null });
    expect(opened).toMatchObject({ caseGroupId: 'skade', carrierId: null });
  });

  it('is refused by one who saw an older version', async () => {
    const { opened, edit } = editing();
    await expect(edit({ name: 'Ny' }, opened.version - 1)).rejects.toMatchObject({ code: 'http.stale-version' });
    expect(recorded(opened)).toEqual([]);
  });

  it('is of a case of the own company', async () => {
    const { edit } = editing();
    await expect(edit({ name: 'Ny' }, null, 'other')).rejects.toMatchObject({ code: 'case-intake.case-not-found' });
    await expect(edit({ name: 'Ny' }, null, 'case', 'other')).rejects.toMatchObject({
      code: 'case-intake.case-not-found',
    });
  });
});
