import { SessionEnded, UserIsInactive } from './identity-refusals.js';
import type { Principal } from './principal.js';

/** What the ERP and the administrators have said of a user. */
export interface UserStanding {
  /** False only when the ERP says so: a user that it has not told of yet may work. */
  readonly active: boolean;
  /** Tokens issued up to then count no more; null when nobody ended the sessions. */
  readonly endedAt: Date | null;
  /** Digests of the tokens that the user signed out of. */
  readonly endedTokens: readonly string[];
}

type AskForStanding = (companyId: string, userId: string) => Promise<UserStanding>;

/** How long a standing is remembered: with the heartbeat of streams it must stay below a minute. */
const REMEMBERED_MS = 30_000;
const MAX_REMEMBERED_USERS = 10_000;

interface Remembered {
  readonly standing: Promise<UserStanding>;
  readonly until: number;
}

/**
 * Says whether the session of a token goes on. A user's standing is asked for once and remembered for half a minute, so
 * that requests cost no round trip; every process learns of an end within that time.
 */
export class Sessions {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly ask: AskForStanding,
    private readonly now: () => number = Date.now,
  ) {}

  /** @throws UserIsInactive, SessionEnded */
  async assertOpen({ companyId, userId, issuedAt, tokenDigest }: Principal): Promise<void> {
    const { active, endedAt, endedTokens } = await this.standingOf(companyId, userId);
    if (!active) throw new UserIsInactive();
    // "iat" has whole seconds, so a token of the same second may be older than the end.
    const isOld = endedAt !== null && issuedAt.getTime() <= endedAt.getTime();
    if (isOld || endedTokens.includes(tokenDigest)) throw new SessionEnded();
  }

  /** Asks anew from the next request on; without a user for all of the company. */
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
    // Kept before it is answered: requests that come together ask once, and an end meanwhile is not overwritten.
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
