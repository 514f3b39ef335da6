import type { Day } from '#shared-kernel';
import type { Insurer } from './insurer.js';
import type { SecurityToken } from './security-token.js';

export abstract class Insurers {
  abstract find(companyId: string, id: string): Promise<Insurer | null>;
  abstract add(insurer: Insurer): void;
  /** Those that were merged into this one. */
  abstract mergedInto(companyId: string, keptId: string): Promise<Insurer[]>;
  abstract names(companyId: string): Promise<string[]>;
  /** True on the first call for a company. */
  abstract claimSeed(companyId: string, at: Date): Promise<boolean>;
}

export abstract class TokenStore {
  /** Locks the company's tokens until the end of the transaction. Acquire it before any other lock. */
  abstract hold(companyId: string): Promise<void>;
  abstract byId(companyId: string, id: string): Promise<SecurityToken | null>;
  abstract ofInsurer(companyId: string, insurerId: string): Promise<SecurityToken[]>;
  abstract add(token: SecurityToken): void;
  abstract remove(token: SecurityToken): void;
  abstract withAlias(companyId: string, aliasKey: string, subAliasKey: string): Promise<SecurityToken | null>;
  /** Tokens with this code, or with it as a previous code that is still accepted. */
  abstract withDigests(companyId: string, digests: readonly string[], today: Day): Promise<SecurityToken[]>;
}
