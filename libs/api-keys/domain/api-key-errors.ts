import { DomainError } from '#shared-kernel';

export class ScopeIsNotHeld extends DomainError {
  constructor(missing: readonly string[]) {
    super({
      code: 'api-keys.scope-not-held',
      kind: 'forbidden',
      da: `En nøgle kan ikke få en rettighed, som du ikke selv har: ${missing.join(', ')}.`,
      en: `A key cannot have a permission that you do not have yourself: ${missing.join(', ')}.`,
      errors: [{ pointer: '/scopes', code: 'not-held', da: 'Har du ikke selv.', en: 'You do not have it.' }],
      facts: { missingPermissions: missing },
    });
  }
}

export class ApiKeyExpiresInThePast extends DomainError {
  constructor() {
    super({
      code: 'api-keys.expires-in-the-past',
      kind: 'invalid',
      da: 'Udløbet skal ligge i fremtiden. Udelad det for en nøgle, der ikke udløber.',
      en: 'The expiry must be in the future. Omit it for a key that does not expire.',
      errors: [{ pointer: '/expiresAt', code: 'past', da: 'Er allerede passeret.', en: 'Has passed already.' }],
    });
  }
}

export class TooManyApiKeys extends DomainError {
  constructor(most: number) {
    super({
      code: 'api-keys.too-many-keys',
      kind: 'conflict',
      da: `Firmaet har allerede ${most} gyldige API-nøgler. Spær en, der ikke bruges.`,
      en: `The company already has ${most} valid API keys. Revoke one that is not used.`,
    });
  }
}
