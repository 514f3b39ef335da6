import { DomainError } from '#shared-kernel';

export class InvitationNotFound extends DomainError {
  constructor() {
    super({
      code: 'policyholder-page.invitation-not-found',
      kind: 'not-found',
      da: 'Der er intet kundelink med dette id. Hent besøgets kundelink igen.',
      en: 'There is no invitation with this id. Fetch the invitation of the visit again.',
    });
  }
}

export class InvitedVisitNotFound extends DomainError {
  constructor() {
    super({
      code: 'policyholder-page.visit-not-found',
      kind: 'not-found',
      da: 'Der er intet besøg med dette id.',
      en: 'There is no visit with this id.',
    });
  }
}
