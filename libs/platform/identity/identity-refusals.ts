import { DomainError } from '#shared-kernel';
import type { Permission } from './permissions.js';

const reasons = {
  missing: {
    da: 'Kaldet mangler et adgangstoken. Log ind, og send headeren "Authorization: Bearer <token>".',
    en: 'The request has no access token. Sign in and send the header "Authorization: Bearer <token>".',
  },
  unreadable: {
    da: 'Adgangstokenen kan ikke læses. Den skal være et JWT signeret med RS256 eller ES256.',
    en: 'The access token cannot be read. It must be a JWT signed with RS256 or ES256.',
  },
  issuer: {
    da: 'Adgangstokenen er udstedt af en ukendt udsteder eller til en anden modtager. Log ind igen.',
    en: 'The access token comes from an issuer that is not trusted here, or is for another audience. Sign in again.',
  },
  signature: {
    da: 'Adgangstokenens signatur passer ikke. Log ind igen.',
    en: 'The signature of the access token does not match. Sign in again.',
  },
  claims: {
    da: 'Adgangstokenen skal have claims sub (1–128 synlige tegn), company (en UUID), permissions (en liste) eller scope (en tekst), iat og exp, og allerede være gyldig.',
    en: 'The access token needs the claims sub (1 to 128 visible characters), company (a UUID), permissions (a list) or scope (a text), iat and exp, and must already be valid.',
  },
  type: {
    da: 'Tokenet er ikke et adgangstoken, f.eks. et ID-token. Send det adgangstoken, som udstederen gav til dette API.',
    en: 'The token is not an access token but, for example, an ID token. Send the access token that the issuer gave for this API.',
  },
  'weak-key': {
    da: 'Udstederen signerer med en RSA-nøgle på under 2048 bit. Bed den, der driver loginløsningen, om en længere nøgle.',
    en: 'The issuer signs with an RSA key of less than 2048 bits. Ask the operator of the sign-in service for a longer key.',
  },
  strength: {
    da: 'Loginmetoden godtages ikke her; der kan f.eks. kræves to faktorer. Log ind igen med den krævede metode.',
    en: 'The sign-in method is not accepted here; for example, two factors may be required. Sign in again with that method.',
  },
} as const;

/** The caller is not authenticated. `challenge` is the value of `WWW-Authenticate` (RFC 6750). */
export abstract class Unauthenticated extends DomainError {
  readonly challenge: string;
  /** One word for the log. */
  abstract readonly reason: string;

  protected constructor(code: string, texts: { readonly da: string; readonly en: string }, isWrong = true) {
    super({ code, kind: 'unauthenticated', ...texts });
    this.challenge = isWrong ? `Bearer error="invalid_token", error_description="${texts.en}"` : 'Bearer';
  }
}

export class NotAuthenticated extends Unauthenticated {
  constructor(readonly reason: keyof typeof reasons) {
    // Without a token the challenge names no error (RFC 6750, 3.1).
    super('identity.not-authenticated', reasons[reason], reason !== 'missing');
  }
}

/** The route belongs to the operator of the installation, and the caller has not sent the operator's key. */
export class OperatorKeyRequired extends Unauthenticated {
  readonly reason = 'operator-key';

  constructor() {
    super('identity.operator-key-required', {
      da: 'Kaldet kræver driftsnøglen. Sæt OPERATOR_KEY i konfigurationen, og send headeren "Authorization: Bearer <nøglen>".',
      en: 'The request needs the operator key. Set OPERATOR_KEY in the configuration and send the header "Authorization: Bearer <key>".',
    });
  }
}

export class ApiKeyIsUnknown extends Unauthenticated {
  readonly reason = 'api-key-unknown';

  constructor() {
    super('identity.api-key-unknown', {
      da: 'API-nøglen findes ikke. Kontrollér, at hele nøglen er sendt, eller opret en ny under API-nøgler.',
      en: 'There is no such API key. Check that the whole key was sent, or create a new one under API keys.',
    });
  }
}

export class ApiKeyIsRevoked extends Unauthenticated {
  readonly reason = 'api-key-revoked';

  constructor() {
    super('identity.api-key-revoked', {
      da: 'API-nøglen er spærret. Opret en ny under API-nøgler.',
      en: 'The API key was revoked. Create a new one under API keys.',
    });
  }
}

export class ApiKeyIsExpired extends Unauthenticated {
  readonly reason = 'api-key-expired';

  constructor() {
    super('identity.api-key-expired', {
      da: 'API-nøglen er udløbet. Opret en ny under API-nøgler.',
      en: 'The API key has expired. Create a new one under API keys.',
    });
  }
}

export class TokenIsExpired extends Unauthenticated {
  readonly reason = 'expired';

  constructor() {
    super('identity.token-expired', {
      da: 'Adgangstokenen er udløbet. Log ind igen.',
      en: 'The access token has expired. Sign in again.',
    });
  }
}

export class SessionIsTooOld extends Unauthenticated {
  readonly reason = 'session-too-old';

  constructor() {
    super('identity.session-too-old', {
      da: 'Der er gået for længe, siden du loggede ind. Log ind igen.',
      en: 'You signed in too long ago. Sign in again.',
    });
  }
}

export class SessionEnded extends Unauthenticated {
  readonly reason = 'session-ended';

  constructor() {
    super('identity.session-ended', {
      da: 'Sessionen er afsluttet, fordi du eller en administrator har logget dig ud. Log ind igen.',
      en: 'The session has ended, because you or an administrator signed you out. Sign in again.',
    });
  }
}

export class UserIsInactive extends DomainError {
  constructor() {
    super({
      code: 'identity.user-inactive',
      kind: 'forbidden',
      da: 'Din bruger er sat inaktiv i ERP-systemet. Bed en administrator i firmaet om at gøre den aktiv igen.',
      en: 'Your user was set inactive in the ERP. Ask an administrator of your company to make it active again.',
    });
  }
}

/** The issuer knows the company, this product does not: nothing is changed or charged for it. */
export class CompanyNotRegistered extends DomainError {
  constructor() {
    super({
      code: 'identity.company-not-registered',
      kind: 'forbidden',
      da: 'Dit firma er ikke oprettet her. Bed den, der driver løsningen, om at oprette det med det id, som står i tokenets claim "company".',
      en: 'Your company is not registered here. Ask the operator to register it with the id in the claim "company" of the token.',
    });
  }
}

export class CompanyIsSuspended extends DomainError {
  constructor() {
    super({
      code: 'identity.company-suspended',
      kind: 'forbidden',
      da: 'Adgangen for dit firma er sat i bero. Intet er slettet. Kontakt den, der driver løsningen, for at få den åbnet igen.',
      en: 'The access of your company is suspended. Nothing was deleted. Ask the operator to resume it.',
    });
  }
}
/** What each permission allows, for people; programs read `missingPermissions`. */
const PERMISSION_TEXTS: Readonly<Record<Permission, { readonly da: string; readonly en: string }>> = {
  'subscription:manage': { da: 'slå modulet til og fra', en: 'activate and deactivate the module' },
  'settings:manage': { da: 'ændre indstillinger', en: 'change settings' },
  'tokens:manage': { da: 'administrere sikkerhedstokens', en: 'manage security tokens' },
  'users:manage': { da: 'administrere brugere', en: 'manage users' },
  'tasks:read': { da: 'se opgaver', en: 'see tasks' },
  'tasks:manage': { da: 'behandle opgaver', en: 'work on tasks' },
  'visits:manage': { da: 'planlægge besøg', en: 'plan visits' },
  'cases:read': { da: 'se sager', en: 'see cases' },
  'cases:manage': { da: 'ændre sager', en: 'change cases' },
  'invoices:read': { da: 'se fakturaer', en: 'see invoices' },
  'invoices:post': { da: 'bogføre fakturaer', en: 'post invoices' },
  'directory:write': { da: 'opdatere kartoteker', en: 'update directories' },
  'events:read': { da: 'følge hændelser', en: 'follow events' },
  'audit:read': { da: 'se ændringsloggen', en: 'see the audit trail' },
};

export class PermissionIsMissing extends DomainError {
  /** @param anyOf any one of these is enough */
  constructor(anyOf: readonly Permission[]) {
    const named = (language: 'da' | 'en', or: string) =>
      anyOf.map((permission) => PERMISSION_TEXTS[permission][language]).join(or);
    super({
      code: 'identity.permission-missing',
      kind: 'forbidden',
      da: `Du har ikke rettighed til at ${named('da', ' eller ')}. Bed en administrator i firmaet om den.`,
      en: `You do not have permission to ${named('en', ' or ')}. Ask an administrator of your company for it.`,
      facts: { missingPermissions: anyOf },
    });
  }
}
