import { DomainError, type FieldRefusal } from '#shared-kernel';

/** Some chosen entries do not exist in the ERP, or are inactive. All of them are reported. */
export class UnusableChoices extends DomainError {
  constructor(errors: readonly FieldRefusal[]) {
    super({
      code: 'settings.unusable-choices',
      kind: 'invalid',
      da: 'Nogle af valgene findes ikke eller er inaktive i ERP-systemet. Vælg andre.',
      en: 'Some choices do not exist or are inactive in the ERP. Pick others.',
      errors,
    });
  }
}
