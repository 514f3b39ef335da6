import { DomainError } from '#shared-kernel';

export class CalendarFeedExists extends DomainError {
  constructor(feedId: string) {
    super({
      code: 'visits.calendar-feed-exists',
      kind: 'conflict',
      da: 'Kalenderen har allerede en adresse. Forny den for at se en ny, eller slet den først.',
      en: 'The calendar already has an address. Renew it to see a new one, or remove it first.',
      facts: { feedId },
    });
  }
}

export class CalendarAddressUnknown extends DomainError {
  constructor() {
    super({
      code: 'visits.calendar-address-unknown',
      kind: 'not-found',
      da: 'Kalenderadressen gælder ikke. Måske er den fornyet eller slettet; bed kontoret om den nye.',
      en: 'The calendar address is not valid. It may have been renewed or removed; ask the office for the new one.',
    });
  }
}
