import type { Day } from '#shared-kernel';
import type { Insurer } from './insurer.js';
import type { SecurityToken } from './security-token.js';

export abstract class Insurers {
  abstract find(companyId: string, id: string): Promise<Insurer | null>;
  abstract add(insurer: Insurer): void;
  abstract names(companyId: string): Promise<string[]>;
  /** True the first time that it is asked for a company. */
  abstract claimSeed(companyId: string, at: Date): Promise<boolean>;
}

export abstract class TokenStore {
  /** Waits until nobody else changes tokens of the company; held to the end of the transaction. Before any other lock. */
  abstract hold(companyId: string): Promise<void>;
  abstract byId(companyId: string, id: string): Promise<SecurityToken | null>;
  abstract add(token: SecurityToken): void;
  abstract remove(token: SecurityToken): void;
  abstract withAlias(companyId: string, aliasKey: string, subAliasKey: string): Promise<SecurityToken | null>;
  /** Those that have the code now, or had it before and still take it. */
  abstract withDigests(companyId: string, digests: readonly string[], today: Day): Promise<SecurityToken[]>;
}
