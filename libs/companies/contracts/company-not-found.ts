import { DomainError } from '#shared-kernel';

export class CompanyNotFound extends DomainError {
  constructor() {
    super({
      code: 'companies.company-not-found',
      kind: 'not-found',
      da: 'Der er ikke oprettet et firma med denne nøgle. Se alle firmaer med "companies list".',
      en: 'No company with this key is registered. "companies list" shows all of them.',
    });
  }
}
