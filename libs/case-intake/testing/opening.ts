import type { Directory } from '#directory/contracts';
import { countedIds } from '#platform/testing/fixed-clock.js';
import {
  type CaseSettingsForNewCase,
  CompanyCalendars,
  type MetRule,
  UNTOUCHED_CALENDAR,
} from '#scalepoint-settings/contracts';
import type { UnitOfWork } from '#platform/transactions';
import type { MergedInsurers } from '#tokens/contracts';
import { CaseOpening } from '../commands/open-cases.js';
import type { Cases } from '../domain/case.js';
import { NO_DEFAULTS } from './a-task.js';

/** A company that has chosen nothing and creates no debtors. */
export const SETTINGS: CaseSettingsForNewCase = {
  defaults: NO_DEFAULTS,
  caseDebtor: 'insurer',
  createMissingDebtor: false,
  deadlines: [],
};

/** No company has changed its calendar. */
export class CalendarOfAll extends CompanyCalendars {
  of = () => Promise.resolve(UNTOUCHED_CALENDAR);
}

/** No company has merged insurers. */
export const NOT_MERGED: MergedInsurers = {
  keptOf: async () => new Map(),
  withMerged: async (_, insurerId) => [insurerId],
};

/** Opens cases named `Sag <number at Scalepoint>`. */
export function openingOf(
  cases: Cases,
  directory: Directory,
  settings = SETTINGS,
  met: readonly MetRule[] = [],
): CaseOpening {
  return new CaseOpening(
    cases,
    { forNewCase: async () => settings },
    { met: async (_, tasks) => tasks.map(() => met) },
    {
      namer:
        async () =>
        ({ scalepointCaseNumber }) =>
          `Sag ${scalepointCaseNumber}`,
    },
    directory,
    new CalendarOfAll(),
    countedIds(),
    { about: (_, work) => work() } as Pick<UnitOfWork, 'about'> as UnitOfWork,
  );
}
