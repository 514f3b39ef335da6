import { DomainError } from '#shared-kernel';

export class VisitNotFound extends DomainError {
  constructor() {
    super({
      code: 'crew-planning.visit-not-found',
      kind: 'not-found',
      da: 'Der er intet besøg med dette id. Hent listen over besøg igen.',
      en: 'There is no visit with this id. Fetch the list of visits again.',
    });
  }
}
