import { type Day, DomainError } from '#shared-kernel';

/** Only companies that are registered with Scalepoint can use the module, so the registration is required. */
export class RegistrationRequired extends DomainError {
  constructor() {
    const da = 'Vælg virksomhedens registrering hos Scalepoint: Netværkshåndværker eller Håndværkstaksator.';
    const en =
      "Choose the company's registration with Scalepoint: networkContractor (Netværkshåndværker) or contractorAdjuster (Håndværkstaksator).";
    const code = 'subscription.registration-required';
    super({ code, kind: 'invalid', da, en, errors: [{ pointer: '/registration', code, da, en }] });
  }
}

/** Already active, under another registration than the requested one. */
export class ActiveUnderOtherRegistration extends DomainError {
  constructor(registration: string) {
    super({
      code: 'subscription.active-under-other-registration',
      kind: 'conflict',
      da: 'Scalepoint er allerede aktiveret med en anden registrering. Deaktivér først, og aktivér så med den nye; en betalt måned opkræves ikke igen.',
      en: 'Scalepoint is already activated under another registration. Deactivate first, then activate with the new one; a month that is paid is not charged again.',
      facts: { registration },
    });
  }
}

/** The price list starts after the day to be charged. */
export class NoPriceInForce extends DomainError {
  constructor(day: Day) {
    super({
      code: 'subscription.no-price-in-force',
      kind: 'conflict',
      da: `Der er ingen pris på Scalepoint-modulet den ${day}. Tilføj en pris, der gælder fra den dag eller før.`,
      en: `The Scalepoint module has no price on ${day}. Add a price that is valid from that day or earlier.`,
      facts: { day },
    });
  }
}

/** Two prices start on the same day, so the valid one is ambiguous. */
export class TwoPricesFromOneDay extends DomainError {
  constructor(validFrom: Day) {
    super({
      code: 'subscription.two-prices-from-one-day',
      kind: 'conflict',
      da: `Prislisten har to priser, der gælder fra den ${validFrom}. Behold den ene.`,
      en: `The price list has two prices that are valid from ${validFrom}. Keep one of them.`,
      facts: { validFrom },
    });
  }
}
