import { DomainError } from '#shared-kernel';

export class EntryNotFound extends DomainError {
  constructor() {
    super({
      code: 'directory.entry-not-found',
      kind: 'not-found',
      da: 'Posten findes ikke i kartoteket.',
      en: 'The directory has no such entry.',
    });
  }
}
