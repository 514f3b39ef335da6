import { DomainError } from '#shared-kernel';

export class AbsenceEndsBeforeItBegins extends DomainError {
  constructor() {
    const [da, en] = ['Skal være den første fraværsdag eller senere.', 'Must be the first day away or later.'];
    super({
      code: 'directory.absence-ends-before-it-begins',
      kind: 'invalid',
      da: 'Fraværet slutter, før det begynder. Ret den første eller den sidste dag.',
      en: 'The absence ends before it begins. Correct the first or the last day.',
      errors: [{ pointer: '/until', code: 'directory.absence-ends-before-it-begins', da, en }],
    });
  }
}

export class DeputyUnusable extends DomainError {
  constructor() {
    const [da, en] = ['Vælg en anden aktiv medarbejder.', 'Choose another active employee.'];
    super({
      code: 'directory.deputy-unusable',
      kind: 'invalid',
      da: 'Stedfortræderen skal være en anden medarbejder, som er aktiv i ERP-systemet. Vælg en anden.',
      en: 'The deputy must be another employee who is active in the ERP. Choose someone else.',
      errors: [{ pointer: '/deputyId', code: 'directory.deputy-unusable', da, en }],
    });
  }
}
