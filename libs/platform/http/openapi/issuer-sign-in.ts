import type { OpenAPIObject } from '@nestjs/swagger';
import type { ConsoleSignIn } from '#platform/config';

interface Endpoints {
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const TIMEOUT_MS = 3_000;
export const SIGN_IN_SCHEME = 'signIn';

/**
 * Lets the readers of the API description sign in at the issuer, as the console does. The issuer is asked for its
 * addresses at the first request and not at the start, so that the product starts while the issuer is down.
 */
export class IssuerSignIn {
  private endpoints: Endpoints | null = null;

  constructor(
    private readonly settings: ConsoleSignIn,
    private readonly read: (url: string) => Promise<unknown> = readJson,
  ) {}

  /** The document with this way to sign in; without it while the issuer cannot be reached. */
  async addTo(document: OpenAPIObject): Promise<OpenAPIObject> {
    this.endpoints ??= await this.discover();
    return this.endpoints ? withSignIn(document, this.endpoints, this.settings) : document;
  }

  private async discover(): Promise<Endpoints | null> {
    const address = `${this.settings.authority.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const found = (await this.read(address).catch(() => null)) as Record<string, unknown> | null;
    const { authorization_endpoint: authorizationUrl, token_endpoint: tokenUrl } = found ?? {};
    return typeof authorizationUrl === 'string' && typeof tokenUrl === 'string' ? { authorizationUrl, tokenUrl } : null;
  }
}

async function readJson(url: string): Promise<unknown> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  return answer.ok ? answer.json() : null;
}

function withSignIn(document: OpenAPIObject, endpoints: Endpoints, { scope, clientId }: ConsoleSignIn): OpenAPIObject {
  const copy = structuredClone(document);
  copy.components = {
    ...copy.components,
    securitySchemes: {
      [SIGN_IN_SCHEME]: {
        type: 'oauth2',
        description: `Sign in at the issuer as a user: client \`${clientId}\`, no secret. What the user may do is in the token.`,
        flows: {
          authorizationCode: { ...endpoints, scopes: Object.fromEntries(scope.split(' ').map((one) => [one, ''])) },
        },
      },
      ...copy.components?.securitySchemes,
    },
  };
  for (const operation of Object.values(copy.paths).flatMap((item) => METHODS.map((method) => item[method]))) {
    if (operation?.security?.some((one) => 'bearer' in one)) operation.security.unshift({ [SIGN_IN_SCHEME]: [] });
  }
  return copy;
}
