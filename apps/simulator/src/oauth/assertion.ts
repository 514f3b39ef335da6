import { decodeJwt, errors, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import { Refusal } from '../refusal.js';
import type { Client, Registrations } from '../registrations.js';

const CLOCK_TOLERANCE_SECONDS = 5;

/** Verifies signed client assertions (RFC 7523), and remembers their `jti` until they expire. */
export class AssertionCheck {
  readonly #used = new Map<string, number>();

  constructor(
    private readonly registrations: Registrations,
    private readonly audiences: () => string[],
    private readonly now: () => Date,
  ) {}

  /** @throws Refusal 401 `invalid_client`, with the reason in `error_description`. */
  async clientOf(assertion: string, clientId: unknown): Promise<Client> {
    const issuer = this.#issuerOf(assertion);
    if (clientId !== undefined && clientId !== issuer) throw invalidClient('client_id differs from the issuer (iss)');
    const client = this.registrations.clients.get(issuer);
    if (!client) throw invalidClient(`no client ${issuer} is registered`);
    const claims = await this.#verified(assertion, client);
    this.#useOnce(client.clientId, String(claims.jti), Number(claims.exp));
    return client;
  }

  forget(): void {
    this.#used.clear();
  }

  #issuerOf(assertion: string): string {
    try {
      return String(decodeJwt(assertion).iss);
    } catch {
      throw invalidClient('client_assertion is not a JWT');
    }
  }

  async #verified(assertion: string, client: Client): Promise<JWTPayload> {
    for (const key of client.keys) {
      try {
        const { payload } = await jwtVerify(assertion, key, {
          algorithms: ['RS256'],
          audience: this.audiences(),
          issuer: client.clientId,
          subject: client.clientId,
          requiredClaims: ['exp', 'jti'],
          currentDate: this.now(),
          clockTolerance: CLOCK_TOLERANCE_SECONDS,
        });
        return payload;
      } catch (error) {
        // Several keys are registered during a key rotation: try the next one only if the signature is wrong.
        if (error instanceof errors.JWSSignatureVerificationFailed) continue;
        throw invalidClient(error instanceof Error ? error.message : String(error));
      }
    }
    throw invalidClient('the signature fits none of the keys registered for this client');
  }

  #useOnce(clientId: string, jti: string, expiresAt: number): void {
    const seconds = this.now().getTime() / 1000 - CLOCK_TOLERANCE_SECONDS;
    for (const [key, end] of this.#used) if (end < seconds) this.#used.delete(key);
    const key = JSON.stringify([clientId, jti]);
    if (this.#used.has(key)) throw invalidClient('this assertion (jti) was used before');
    this.#used.set(key, expiresAt);
  }
}

function invalidClient(description: string): Refusal {
  return new Refusal(401, { error: 'invalid_client', error_description: description });
}
