import { DomainError } from '#shared-kernel';

export class VisitNotFound extends DomainError {
  constructor() {
    super({
      code: 'visits.visit-not-found',
      kind: 'not-found',
      da: 'Der er intet besøg med dette id. Hent listen over besøg igen.',
      en: 'There is no visit with this id. Fetch the list of visits again.',
    });
  }
}

export class CalendarFeedNotFound extends DomainError {
  constructor() {
    super({
      code: 'visits.calendar-feed-not-found',
      kind: 'not-found',
      da: 'Der er ingen kalenderadresse med dette id. Hent listen over kalenderadresser igen.',
      en: 'There is no calendar address with this id. Fetch the list of calendar addresses again.',
    });
  }
}
