import type { Permission } from './permissions.js';

/** Who asks, as a verified token says. */
export interface Principal {
  readonly userId: string;
  readonly companyId: string;
  readonly permissions: ReadonlySet<Permission>;
  readonly name: string | null;
  /** When the token stops counting, for what goes on longer than a request. */
  readonly expiresAt: Date;
  /** Sessions that were ended later than this do not go on. */
  readonly issuedAt: Date;
  /** Knows this token again without keeping it. */
  readonly tokenDigest: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null without a valid token, which only public routes see. */
    principal: Principal | null;
    /** Why there is no principal, for the guard to throw. */
    authenticationFailure: Error | null;
  }
}
