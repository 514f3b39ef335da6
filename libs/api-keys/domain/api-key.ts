import { Aggregate } from '#shared-kernel';
import { ApiKeyCreatedV1, ApiKeyRevokedV1 } from '../contracts/index.js';
import { ApiKeyExpiresInThePast, ScopeIsNotHeld } from './api-key-errors.js';

export const MAX_API_KEYS = 50;

export interface ApiKeyTerms {
  readonly name: string;
  /** Permissions of its bearer. */
  readonly scopes: readonly string[];
  /** Null never expires. */
  readonly expiresAt: Date | null;
}

/** A user who creates or revokes keys. */
export interface KeyHolder {
  readonly userId: string;
  readonly permissions: ReadonlySet<string>;
}

/** A key with which a machine of a company calls the API. It is stored as a digest and never changes; it is revoked. */
export class ApiKey extends Aggregate implements ApiKeyTerms {
  static override readonly stream = 'api-keys.api-key';

  name!: string;
  scopes!: readonly string[];
  expiresAt!: Date | null;
  digest!: string;
  /** The last characters of the key, by which people recognise it. */
  ending!: string;
  createdBy!: string;
  createdAt!: Date;
  revokedAt!: Date | null;

  private constructor() {
    super();
  }

  /** @throws ScopeIsNotHeld, ApiKeyExpiresInThePast */
  static create(
    companyId: string,
    id: string,
    terms: ApiKeyTerms,
    secret: { readonly digest: string; readonly ending: string },
    by: KeyHolder,
    at: Date,
  ): ApiKey {
    const scopes = [...new Set(terms.scopes)].toSorted();
    const missing = scopes.filter((scope) => !by.permissions.has(scope));
    if (missing.length > 0) throw new ScopeIsNotHeld(missing);
    if (terms.expiresAt && terms.expiresAt <= at) throw new ApiKeyExpiresInThePast();
    const key = Object.assign(new ApiKey(), {
      companyId,
      id,
      version: 0,
      ...terms,
      scopes,
      ...secret,
      createdBy: by.userId,
      createdAt: at,
      revokedAt: null,
    });
    key.record(new ApiKeyCreatedV1({ keyId: id, scopes, createdBy: by.userId }));
    return key;
  }

  /** Idempotent; the first time is kept. */
  revoke(revokedBy: string, at: Date): void {
    if (this.revokedAt !== null) return;
    this.revokedAt = at;
    this.record(new ApiKeyRevokedV1({ keyId: this.id, revokedBy }));
  }
}

export abstract class ApiKeyStore {
  abstract find(companyId: string, id: string): Promise<ApiKey | null>;
  /** How many of a company's keys are accepted; keys created at the same time wait for each other. */
  abstract countValid(companyId: string, at: Date): Promise<number>;
  abstract add(key: ApiKey): void;
  /** Outside the aggregate, and at most once a minute: the use of a key does not change it. */
  abstract used(companyId: string, id: string, at: Date): Promise<void>;
}

/** Makes the random part of keys. */
export abstract class KeyMaker {
  abstract make(companyId: string): { readonly key: string; readonly digest: string; readonly ending: string };
}
