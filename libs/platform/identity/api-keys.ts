import { readApiKey } from '#platform/secrets';
import { ApiKeyIsExpired, ApiKeyIsRevoked, ApiKeyIsUnknown } from './identity-refusals.js';
import { isPermission } from './permissions.js';
import type { Principal } from './principal.js';

/** An API key as its company has it. */
export interface ApiKeyStanding {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

type AskForKey = (companyId: string, digest: string) => Promise<ApiKeyStanding | null>;
type RecordUse = (companyId: string, keyId: string) => Promise<void>;

interface Remembered {
  readonly standing: Promise<ApiKeyStanding | null>;
  readonly until: number;
}

/** How long a key is cached, and so how long other processes still accept a revoked one. */
const REMEMBERED_MS = 5_000;
const MAX_REMEMBERED_KEYS = 10_000;
const USE_RECORDED_EVERY_MS = 60_000;
/** For keys that do not expire. */
const NEVER = new Date('9999-12-31T00:00:00Z');

/** Authenticates machines by the API keys of the companies, which are stored as digests. */
export class ApiKeys {
  private readonly remembered = new Map<string, Remembered>();
  private readonly usesRecorded = new Map<string, number>();

  constructor(
    private readonly ask: AskForKey,
    private readonly recordUse: RecordUse,
    private readonly now: () => number = Date.now,
  ) {}

  /** @throws ApiKeyIsUnknown, ApiKeyIsRevoked, ApiKeyIsExpired */
  async principalOf(text: string): Promise<Principal> {
    const read = readApiKey(text);
    if (!read) throw new ApiKeyIsUnknown();
    const { companyId, digest } = read;
    const { id, name, scopes, expiresAt } = await this.valid(companyId, digest);
    await this.used(companyId, id);
    return Object.freeze({
      userId: `api-key:${id}`,
      companyId,
      permissions: new Set(scopes.filter(isPermission)),
      name,
      expiresAt: expiresAt ?? NEVER,
      issuedAt: new Date(this.now()),
      tokenDigest: digest,
      assertValid: async () => void (await this.valid(companyId, digest)),
    });
  }

  /** Clears the cache of this process after a key was revoked. */
  forget(): void {
    this.remembered.clear();
  }

  private async valid(companyId: string, digest: string): Promise<ApiKeyStanding> {
    const standing = await this.standingOf(companyId, digest);
    if (!standing) throw new ApiKeyIsUnknown();
    if (standing.revokedAt) throw new ApiKeyIsRevoked();
    if (standing.expiresAt && standing.expiresAt.getTime() <= this.now()) throw new ApiKeyIsExpired();
    return standing;
  }

  private standingOf(companyId: string, digest: string): Promise<ApiKeyStanding | null> {
    const known = this.remembered.get(digest);
    if (known && known.until > this.now()) return known.standing;
    this.remembered.delete(digest);
    evictOldest(this.remembered);
    const entry = { standing: this.ask(companyId, digest), until: this.now() + REMEMBERED_MS };
    this.remembered.set(digest, entry);
    const drop = () => {
      if (this.remembered.get(digest) === entry) this.remembered.delete(digest);
    };
    // An unknown key is not cached: guesses must not displace keys that are in use.
    entry.standing.then((found) => found ?? drop(), drop);
    return entry.standing;
  }

  /** At most once a minute for each key and process. */
  private async used(companyId: string, keyId: string): Promise<void> {
    const last = this.usesRecorded.get(keyId);
    if (last !== undefined && last > this.now() - USE_RECORDED_EVERY_MS) return;
    evictOldest(this.usesRecorded);
    this.usesRecorded.set(keyId, this.now());
    await this.recordUse(companyId, keyId);
  }
}

function evictOldest(known: Map<string, unknown>): void {
  if (known.size < MAX_REMEMBERED_KEYS) return;
  const [oldest] = known.keys();
  if (oldest !== undefined) known.delete(oldest);
}
