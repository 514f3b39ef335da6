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
    const [da, en] = ['Tiden er gået. Foreslå en senere.', 'The time has passed. Propose a later one.'];
    const code = 'policyholder-page.time-is-past';
    super({ code, kind: 'invalid', da, en, errors: [{ pointer: '/startsAt', code: 'past', da, en }] });
  }
}
