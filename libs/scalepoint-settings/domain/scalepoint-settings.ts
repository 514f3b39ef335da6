import { Aggregate, isSameJson } from '#shared-kernel';
import { SettingsChangedV1, type SettingsChoices, UNTOUCHED_CHOICES } from '../contracts/index.js';
import { assertUsableCaseNameTemplate } from './case-name-template.js';
import { DeadlineRuleWithoutSpan } from './settings-errors.js';

/** The defaults of every case from Scalepoint, overridden by the debtor's. One per company; its id is the company's. */
export class ScalepointSettings extends Aggregate {
  static override readonly stream = 'scalepoint-settings.settings';

  choices!: SettingsChoices;

  private constructor() {
    super();
  }

  static untouched(companyId: string): ScalepointSettings {
    return Object.assign(new ScalepointSettings(), {
      companyId,
      id: companyId,
      version: 0,
      choices: UNTOUCHED_CHOICES,
    });
  }

  change(choices: SettingsChoices): void {
    assertUsableCaseNameTemplate(choices.caseNameTemplate);
    const faulty = choices.deadlines.flatMap(({ afterHours, afterWorkingHours, afterWorkingDays }, index) => {
      const given = [afterHours, afterWorkingHours, afterWorkingDays].filter((span) => span !== undefined);
      return given.length === 1 ? [] : [index];
    });
    if (faulty.length > 0) throw new DeadlineRuleWithoutSpan(faulty);
    if (this.version > 0 && isSameJson(this.choices, choices)) return;
    this.choices = choices;
    this.record(new SettingsChangedV1({ companyId: this.companyId }));
  }
}

/** The settings of companies. */
export abstract class Settings {
  abstract of(companyId: string): Promise<ScalepointSettings>;
  abstract add(settings: ScalepointSettings): void;
}
