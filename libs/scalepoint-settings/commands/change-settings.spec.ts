import { anEntry, InMemoryDirectory, InMemoryEntries } from '#directory/testing';
import { countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { type SettingsChoices, UNTOUCHED_CHOICES } from '../contracts/index.js';
import { InMemorySettings } from '../testing/in-memory-settings.js';
import { ChangeSettings, ChangeSettingsHandler } from './change-settings.js';

function changing() {
  const settings = new InMemorySettings();
  const entries = new InMemoryEntries(
    anEntry('case-groups', 'skade'),
    anEntry('carriers', 'skade', { name: 'Skade', active: false }),
  );
  const handler = new ChangeSettingsHandler(settings, new InMemoryDirectory(entries, countedIds()));
  const change = (choices: Partial<SettingsChoices>, version: number | null = null) =>
    handler.execute(new ChangeSettings('company', { ...UNTOUCHED_CHOICES, ...choices }, version));
  return { settings, change };
}

describe('settings', () => {
  it('are changed for the first time and again, by one who has seen the present ones', async () => {
    const { settings, change } = changing();
    await change({ caseGroupId: 'skade' }, 0);
    await change({ caseNameTemplate: 'Sag [By]', caseGroupId: 'skade' }, 1);
    expect(settings.all).toMatchObject([{ choices: { caseNameTemplate: 'Sag [By]', caseGroupId: 'skade' } }]);
    expect(recorded(settings.all[0])).toEqual(Array(2).fill('scalepoint-settings.settings-changed.v1'));
    await expect(change({}, 1)).rejects.toMatchObject({ code: 'http.stale-version' });
    expect(recorded(settings.all[0])).toEqual([]);
  });

  it('name every choice that does not exist or is inactive', async () => {
    const { settings, change } = changing();
    await expect(change({ caseGroupId: 'nix', carrierId: 'skade', purposeId: 'skade' })).rejects.toMatchObject({
      code: 'settings.unusable-choices',
      errors: [
        { pointer: '/caseGroupId', code: 'settings.unknown-choice' },
        { pointer: '/carrierId', code: 'settings.inactive-choice', en: expect.stringContaining('"Skade"') },
        { pointer: '/purposeId', code: 'settings.unknown-choice' },
      ],
    });
    expect(settings.all).toEqual([]);
  });

  it.each([
    ['settings.unknown-merge-field', 'Sag [Bye]'],
    ['settings.case-name-template-empty', ' '],
  ])('have a template that can be used: %s', async (code, caseNameTemplate) => {
    const { settings, change } = changing();
    await expect(change({ caseNameTemplate })).rejects.toMatchObject({ errors: [{ code }] });
    expect(settings.all).toEqual([]);
  });

  it('count a deadline in one way', async () => {
    const { settings, change } = changing();
    const deadlines = [{ name: 'contact', afterWorkingDays: 1 }, { name: 'inspection' }];
    const both = { name: 'repair', afterHours: 1, afterWorkingHours: 2 };
    await expect(change({ deadlines: [...deadlines, both] })).rejects.toMatchObject({
      code: 'settings.deadline-needs-one-span',
      errors: [{ pointer: '/deadlines/1' }, { pointer: '/deadlines/2' }],
    });
    await change({ deadlines: deadlines.slice(0, 1) });
    expect(settings.all).toMatchObject([{ choices: { deadlines: deadlines.slice(0, 1) } }]);
  });
});
