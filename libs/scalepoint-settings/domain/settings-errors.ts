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

/** Templates of one kind are told apart by their titles. */
export class DoubledTitle extends DomainError {
  constructor(indexes: readonly number[]) {
    super({
      code: 'settings.doubled-title',
      kind: 'invalid',
      da: 'To skabeloner af samme slags har samme titel. Giv den ene en anden titel.',
      en: 'Two templates of the same kind have the same title. Give one of them another title.',
      errors: indexes.map((index) => ({
        pointer: `/templates/${index}/title`,
        code: 'settings.doubled-title',
        da: 'Titlen er brugt af en anden skabelon.',
        en: 'Another template has this title.',
      })),
    });
  }
}

/** The calendar contradicts itself. All faults are reported. */
export class UnusableCalendar extends DomainError {
  constructor(errors: readonly FieldRefusal[]) {
    super({
      code: 'settings.unusable-calendar',
      kind: 'invalid',
      da: 'Kalenderen kan ikke gemmes. Ret de felter, der er fejl i.',
      en: 'The calendar cannot be saved. Change the fields that have errors.',
      errors,
    });
  }
}

/** A rule for deadlines counts one span of time. */
export class DeadlineRuleWithoutSpan extends DomainError {
  constructor(indexes: readonly number[]) {
    super({
      code: 'settings.deadline-needs-one-span',
      kind: 'invalid',
      da: 'En frist skal tælles i timer, i arbejdstimer eller i arbejdsdage. Vælg én af dem.',
      en: 'A deadline is counted in hours, in working hours or in working days. Give exactly one of them.',
      errors: indexes.map((index) => ({
        pointer: `/deadlines/${index}`,
        code: 'settings.deadline-needs-one-span',
        da: 'Angiv enten afterHours, afterWorkingHours eller afterWorkingDays.',
        en: 'Give one of afterHours, afterWorkingHours and afterWorkingDays.',
      })),
    });
  }
}

/** A range of postal codes ends before it begins. */
export class PostalCodesReversed extends DomainError {
  constructor(ranges: readonly { readonly rule: number; readonly range: number }[]) {
    super({
      code: 'settings.postal-codes-reversed',
      kind: 'invalid',
      da: 'Et interval af postnumre slutter, før det begynder. Skriv det laveste postnummer først.',
      en: 'A range of postal codes ends before it begins. Write the lowest one first.',
      errors: ranges.map(({ rule, range }) => ({
        pointer: `/rules/${rule}/postalCodes/${range}/to`,
        code: 'settings.postal-codes-reversed',
        da: 'Skal være det første postnummer eller et højere.',
        en: 'Must be the first postal code or a higher one.',
      })),
    });
  }
}
