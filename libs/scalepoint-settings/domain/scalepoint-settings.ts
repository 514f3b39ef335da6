import { Aggregate } from '#shared-kernel';
import { SettingsChangedV1 } from '../contracts/index.js';
import { assertUsableCaseNameTemplate, DEFAULT_CASE_NAME_TEMPLATE } from './case-name-template.js';

export interface SettingsChoices {
  readonly caseNameTemplate: string;
  readonly caseManagerId: string | null;
  readonly caseGroupId: string | null;
  readonly priceGroupId: string | null;
  readonly markupGroupId: string | null;
  readonly departmentId: string | null;
  readonly carrierId: string | null;
  readonly purposeId: string | null;
  readonly caseDebtor: 'insurer' | 'policyholder';
  readonly createMissingDebtor: boolean;
  /** Given to tasks that bring no deadline of that name. */
  readonly deadlines: readonly { readonly name: string; readonly afterHours: number }[];
}

const untouched: SettingsChoices = {
  caseNameTemplate: DEFAULT_CASE_NAME_TEMPLATE,
  caseManagerId: null,
  caseGroupId: null,
  priceGroupId: null,
  markupGroupId: null,
  departmentId: null,
  carrierId: null,
  purposeId: null,
  caseDebtor: 'insurer',
  createMissingDebtor: true,
  deadlines: [],
};

/** What every case from Scalepoint starts with, before what comes from the debtor. One per company; its id is the company's. */
export class ScalepointSettings extends Aggregate {
  choices!: SettingsChoices;

  private constructor() {
    super();
  }

  static untouched(companyId: string): ScalepointSettings {
    return Object.assign(new ScalepointSettings(), { companyId, id: companyId, version: 0, choices: untouched });
  }

  change(choices: SettingsChoices): void {
    assertUsableCaseNameTemplate(choices.caseNameTemplate);
    this.choices = choices;
    this.record(new SettingsChangedV1({ companyId: this.companyId }));
  }
}

/** The settings of companies. */
export abstract class Settings {
  abstract of(companyId: string): Promise<ScalepointSettings>;
  abstract add(settings: ScalepointSettings): void;
}
