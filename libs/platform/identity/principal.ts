import type { Permission } from './permissions.js';

/** The authenticated caller: a user or a machine with a verified token, or a machine with an API key. */
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
  /** Of an API key: throws once it is revoked or expired, for work that outlasts a request. */
  readonly assertValid?: () => Promise<void>;
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
