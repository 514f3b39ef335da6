import { DomainError } from '#shared-kernel';

export class PhoneIsUnreadable extends DomainError {
  constructor() {
    super({
      code: 'directory.unreadable-phone',
      kind: 'invalid',
      da: 'Telefonnummeret kan ikke læses. Skriv det som 12 34 56 78 eller +45 12 34 56 78.',
      en: 'The phone number cannot be read. Write it as 12 34 56 78 or +45 12 34 56 78.',
      errors: [{ pointer: '/phone', code: 'unreadable', da: 'Kan ikke læses.', en: 'Cannot be read.' }],
    });
  }
}
