import { DomainError } from '#shared-kernel';
import type { Permission } from './permissions.js';

const reasons = {
  missing: {
    da: 'Kaldet mangler et adgangstoken. Log ind, og send headeren "Authorization: Bearer <token>".',
    en: 'The request has no access token. Sign in and send the header "Authorization: Bearer <token>".',
  },
  unreadable: {
    da: 'Adgangstokenet kan ikke læses. Det skal være et JWT signeret med RS256 eller ES256.',
    en: 'The access token cannot be read. It must be a JWT signed with RS256 or ES256.',
  },
  issuer: {
    da: 'Adgangstokenet er udstedt af nogen, som der ikke stoles på her, eller til en anden modtager. Log ind igen.',
    en: 'The access token comes from an issuer that is not trusted here, or is meant for somebody else. Sign in again.',
  },
  signature: {
    da: 'Adgangstokenets signatur passer ikke. Log ind igen.',
    en: 'The signature of the access token does not match. Sign in again.',
  },
  claims: {
    da: 'Adgangstokenet skal have claims sub, company (en UUID), permissions (en liste) og exp, og være trådt i kraft.',
    en: 'The access token needs the claims sub, company (a UUID), permissions (a list) and exp, and must be in force.',
  },
} as const;

/** Nobody known asks. `challenge` is the value of `WWW-Authenticate` (RFC 6750). */
export class NotAuthenticated extends DomainError {
  readonly challenge: string;

  constructor(readonly reason: keyof typeof reasons) {
    super({ code: 'identity.not-authenticated', kind: 'unauthenticated', ...reasons[reason] });
    // A caller without a token is told how to sign in, not that something was wrong.
    this.challenge =
      reason === 'missing' ? 'Bearer' : `Bearer error="invalid_token", error_description="${reasons[reason].en}"`;
  }
}

export class TokenIsExpired extends DomainError {
  readonly challenge = 'Bearer error="invalid_token", error_description="The access token has expired."';

  constructor() {
    super({
      code: 'identity.token-expired',
      kind: 'unauthenticated',
      da: 'Adgangstokenet er udløbet. Log ind igen.',
      en: 'The access token has expired. Sign in again.',
    });
  }
}

export class PermissionIsMissing extends DomainError {
  /** @param anyOf one of these would do */
  constructor(anyOf: readonly Permission[]) {
    const names = anyOf.map((permission) => `"${permission}"`);
    super({
      code: 'identity.permission-missing',
      kind: 'forbidden',
      da: `Du mangler rettigheden ${names.join(' eller ')}. Bed en administrator i firmaet om den.`,
      en: `You lack the permission ${names.join(' or ')}. Ask an administrator of your company for it.`,
      facts: { missingPermissions: anyOf },
    });
  }
}
