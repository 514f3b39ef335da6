import { DomainError, type FieldRefusal } from '#shared-kernel';

/** The template contains unknown merge fields; `errors` has one entry for each. */
export class UnknownMergeField extends DomainError {
  constructor(errors: readonly FieldRefusal[]) {
    super({
      code: 'settings.unknown-merge-field',
      kind: 'invalid',
      da: `Sagsnavnets skabelon kan ikke gemmes. ${errors.map((error) => error.da).join(' ')}`,
      en: `The case-name template cannot be saved. ${errors.map((error) => error.en).join(' ')}`,
      errors,
    });
  }
}

/** The template is blank or too long. */
export class CaseNameTemplateHasUnusableLength extends DomainError {
  constructor(fault: FieldRefusal) {
    super({ code: fault.code, kind: 'invalid', da: fault.da, en: fault.en, errors: [fault] });
  }
}
