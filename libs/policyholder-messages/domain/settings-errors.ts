import { DomainError, type FieldRefusal } from '#shared-kernel';

/** `errors` says for each field what is wrong. */
export class MessageSettingsUnusable extends DomainError {
  constructor(errors: readonly FieldRefusal[]) {
    super({
      code: 'policyholder-messages.settings-unusable',
      kind: 'invalid',
      da: `Beskederne kan ikke gemmes. ${errors.map(({ da }) => da).join(' ')}`,
      en: `The messages cannot be saved. ${errors.map(({ en }) => en).join(' ')}`,
      errors,
    });
  }
}

export class NoRecipient extends DomainError {
  constructor(channel: 'mail' | 'sms') {
    const [da, en] =
      channel === 'mail'
        ? ['Opgaven har ingen mailadresse, som der kan sendes til.', 'The task has no mail address to send to.']
        : ['Opgaven har intet telefonnummer, som der kan sendes til.', 'The task has no phone number to send to.'];
    super({
      code: 'policyholder-messages.no-recipient',
      kind: 'conflict',
      da: `${da} Afmelding gælder adressen eller nummeret, så den kan ikke gemmes.`,
      en: `${en} Opting out is about the address or number, so it cannot be saved.`,
      errors: [{ pointer: `/${channel}`, code: 'no-recipient', da, en }],
    });
  }
}
