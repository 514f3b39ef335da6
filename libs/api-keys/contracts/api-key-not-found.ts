import { DomainError } from '#shared-kernel';

export class ApiKeyNotFound extends DomainError {
  constructor() {
    super({
      code: 'api-keys.key-not-found',
      kind: 'not-found',
      da: 'API-nøglen findes ikke. Se firmaets nøgler i listen.',
      en: 'There is no such API key. See the list for the keys of the company.',
    });
  }
}
