import type { Directory } from '#directory/contracts';
import { countedIds } from '#platform/testing/fixed-clock.js';
import type { CaseSettingsForNewCase } from '#scalepoint-settings/contracts';
import { CaseOpening } from '../commands/open-case.js';
import type { Cases } from '../domain/case.js';
import { FindCaseDebtor } from '../domain/find-case-debtor.js';
import { NO_DEFAULTS } from './a-task.js';

/** A company that has chosen nothing and creates no debtors. */
export const SETTINGS: CaseSettingsForNewCase = {
  defaults: NO_DEFAULTS,
  caseDebtor: 'insurer',
  createMissingDebtor: false,
  deadlines: [],
};

/** Opens cases named `Sag <number at Scalepoint>`. */
export function openingOf(cases: Cases, directory: Directory, settings = SETTINGS): CaseOpening {
  return new CaseOpening(
    cases,
    { forNewCase: async () => settings },
    { render: async (_, { scalepointCaseNumber }) => `Sag ${scalepointCaseNumber}` },
    directory,
    new FindCaseDebtor(directory),
    countedIds(),
  );
}
