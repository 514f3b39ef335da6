import type { Insurer } from './insurer.js';
import type { SecurityToken } from './security-token.js';

export abstract class Insurers {
  abstract find(companyId: string, id: string): Promise<Insurer | null>;
  abstract add(insurer: Insurer): void;
}

export abstract class TokenStore {
  abstract add(token: SecurityToken): void;
  abstract withAlias(companyId: string, aliasKey: string, subAliasKey: string): Promise<SecurityToken | null>;
  abstract withDigest(companyId: string, digest: string): Promise<SecurityToken | null>;
}
