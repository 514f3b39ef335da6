import { CompanyIsSuspended, CompanyNotRegistered, SessionEnded, UserIsInactive } from './identity-refusals.js';
import type { Principal } from './principal.js';

/** The status of a user as set by the ERP and administrators. */
export interface UserStanding {
  /** False only if the ERP said so: users that it has not sent yet may work. */
  readonly active: boolean;
  /** Tokens issued up to then are invalid; null if sessions were never ended. */
  readonly endedAt: Date | null;
  /** Digests of the tokens that the user signed out of. */
  readonly endedTokens: readonly string[];
}

type AskForStanding = (companyId: string, userId: string) => Promise<UserStanding>;
/** Null for a company that is not registered. Has a cache of its own. */
type AskForCompany = (companyId: string) => Promise<{ readonly suspended: boolean } | null>;

/** How long a user's status is cached: with the heartbeat of streams it must stay below a minute. */
const REMEMBERED_MS = 30_000;
const MAX_REMEMBERED_USERS = 10_000;

interface Remembered {
  readonly standing: Promise<UserStanding>;
  readonly until: number;
}

/**
 * Checks whether the session of a token is still valid. A user's status is cached for half a minute, so that requests
 * need no extra round trip; every process notices an end within that time.
 */
export class Sessions {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly ask: AskForStanding,
    private readonly askForCompany: AskForCompany,
    private readonly now: () => number = Date.now,
  ) {}

  /** @throws CompanyNotRegistered, CompanyIsSuspended, UserIsInactive, SessionEnded */
  async assertOpen({ companyId, userId, issuedAt, tokenDigest, assertValid }: Principal): Promise<void> {
    const company = await this.askForCompany(companyId);
    if (!company) throw new CompanyNotRegistered();
    if (company.suspended) throw new CompanyIsSuspended();
    if (assertValid) {
      // A machine has no sessions that a user could end; its key is revoked instead.
      await assertValid();
      return;
    }
    const { active, endedAt, endedTokens } = await this.standingOf(companyId, userId);
    if (!active) throw new UserIsInactive();
    // "iat" has whole seconds, so a token of the same second may have been issued before the end.
    const isOld = endedAt !== null && issuedAt.getTime() <= endedAt.getTime();
    if (isOld || endedTokens.includes(tokenDigest)) throw new SessionEnded();
  }

  /** Clears the cache of one user, or of the whole company. */
  forget(companyId: string, userId?: string): void {
    if (userId !== undefined) this.remembered.delete(keyOf(companyId, userId));
    else for (const key of this.remembered.keys()) if (key.startsWith(companyId)) this.remembered.delete(key);
  }

  private standingOf(companyId: string, userId: string): Promise<UserStanding> {
    const key = keyOf(companyId, userId);
    const known = this.remembered.get(key);
    if (known && known.until > this.now()) return known.standing;
    this.remembered.delete(key);
    if (this.remembered.size >= MAX_REMEMBERED_USERS) {
      const [oldest] = this.remembered.keys();
      if (oldest !== undefined) this.remembered.delete(oldest);
    }
    // Cached before it resolves: concurrent requests query once, and an end in the meantime is not overwritten.
    const entry = { standing: this.ask(companyId, userId), until: this.now() + REMEMBERED_MS };
    this.remembered.set(key, entry);
    entry.standing.catch(() => {
      if (this.remembered.get(key) === entry) this.remembered.delete(key);
    });
    return entry.standing;
  }
}

function keyOf(companyId: string, userId: string): string {
  return `${companyId} ${userId}`;
}
