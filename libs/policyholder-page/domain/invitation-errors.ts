import { DomainError } from '#shared-kernel';

export class VisitHasEnded extends DomainError {
  constructor() {
    super({
      code: 'policyholder-page.visit-has-ended',
      kind: 'conflict',
      da: 'Besøget er overstået eller aflyst, så der kan ikke foreslås en anden tid. Ring til firmaet.',
      en: 'The visit was made or cancelled, so no other time can be proposed. Call the company.',
    });
  }
}

export class ProposedTimeIsPast extends DomainError {
  constructor() {
    super({
      code: 'policyholder-page.time-is-past',
      kind: 'invalid',
      da: 'Tiden er gået. Foreslå en senere.',
      en: 'The time has passed. Propose a later one.',
      errors: [{ pointer: '/startsAt', code: 'past', da: 'Skal være i fremtiden.', en: 'Must be in the future.' }],
    });
  }
}
