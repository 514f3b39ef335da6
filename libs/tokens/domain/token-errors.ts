import { DomainError } from '#shared-kernel';

export class InsurerNotFound extends DomainError {
  constructor() {
    super({
      code: 'tokens.insurer-not-found',
      kind: 'invalid',
      da: 'Forsikringsselskabet findes ikke. Vælg et fra listen, eller opret det først.',
      en: 'There is no such insurer. Pick one from the list, or register it first.',
      errors: [{ pointer: '/insurerId', code: 'unknown', da: 'Findes ikke.', en: 'Does not exist.' }],
    });
  }
}

export class AliasIsTaken extends DomainError {
  constructor() {
    super({
      code: 'tokens.alias-is-taken',
      kind: 'conflict',
      da: 'Der er allerede et sikkerhedstoken med dette alias og under-alias. Ret det i stedet for at oprette et nyt.',
      en: 'There is a security token with this alias and sub-alias already. Edit it instead of creating another.',
      errors: [{ pointer: '/alias', code: 'taken', da: 'Er i brug.', en: 'Is in use.' }],
    });
  }
}

export class CodeBelongsToOtherInsurer extends DomainError {
  constructor() {
    super({
      code: 'tokens.code-of-other-insurer',
      kind: 'conflict',
      da: 'Koden står allerede hos et andet forsikringsselskab. Kontrollér, at den er skrevet rigtigt af.',
      en: 'Another insurer has this code already. Check that it was copied right.',
      errors: [{ pointer: '/code', code: 'taken', da: 'Er i brug.', en: 'Is in use.' }],
    });
  }
}

export class TokenDebtorUnknown extends DomainError {
  constructor() {
    super({
      code: 'tokens.debtor-unknown',
      kind: 'invalid',
      da: 'Debitoren findes ikke eller er inaktiv. Vælg en aktiv debitor.',
      en: 'The debtor does not exist or is inactive. Pick an active one.',
      errors: [{ pointer: '/debtorId', code: 'unknown', da: 'Findes ikke.', en: 'Does not exist.' }],
    });
  }
}
