import type { Permission } from './permissions.js';

/** The authenticated user, from a verified token. */
export interface Principal {
  readonly userId: string;
  readonly companyId: string;
  readonly permissions: ReadonlySet<Permission>;
  readonly name: string | null;
  /** When the token expires, for work that outlasts a request. */
  readonly expiresAt: Date;
  /** Sessions that were ended later than this are over. */
  readonly issuedAt: Date;
  /** Identifies the token without storing it. */
  readonly tokenDigest: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether the caller has the operator's key. */
    isOperator: boolean;
    /** Null without a valid token, which only public routes accept. */
    principal: Principal | null;
    /** Why there is no principal; the guard throws it. */
    authenticationFailure: Error | null;
  }
}
