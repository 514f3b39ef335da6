import { v7 } from 'uuid';
import type { InTransaction } from '#platform/testing/in-transaction.js';
import { UNTOUCHED_CHOICES } from '../contracts/index.js';
import type { Settings } from '../domain/scalepoint-settings.js';

export interface SettingsRepositories {
  readonly settings: Settings;
}

/** What the commands of this context rely on, whatever the repositories store in. */
export function testSettingsRepositories(inCompany: InTransaction<SettingsRepositories>): void {
  it('settings are untouched until the company changes them, and its own afterwards', async () => {
    const company = v7();
    const change = (caseNameTemplate: string) =>
      inCompany(company, async ({ settings }) => {
        const own = await settings.of(company);
        own.change({ ...own.choices, caseNameTemplate });
        settings.add(own);
      });
    await change('Sag [By]');
    await change('Skade [By]');
    const read = (companyId: string) => inCompany(companyId, ({ settings }) => settings.of(companyId));
    expect(await read(company)).toMatchObject({ version: 2, choices: { caseNameTemplate: 'Skade [By]' } });
    expect(await read(v7())).toMatchObject({ version: 0, choices: UNTOUCHED_CHOICES });
  });
}
