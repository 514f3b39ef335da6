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
