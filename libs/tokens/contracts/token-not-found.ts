import { DomainError } from '#shared-kernel';

export class TokenNotFound extends DomainError {
  constructor() {
    super({
      code: 'tokens.token-not-found',
      kind: 'not-found',
      da: 'Sikkerhedstokenen findes ikke. Måske er den slettet.',
      en: 'There is no such security token. It may have been deleted.',
    });
  }
}
