import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';
import { Database } from '#platform/persistence';
import type { RegisteredReaction } from './reaction-registry.js';

/** The transaction in which a reaction started: what was recorded before it is past. */
export interface ReactionStart {
  readonly era: number;
  readonly xid: string;
}

interface StartRow {
  readonly reaction: string;
  readonly era: number | null;
  readonly xid: string | null;
  readonly looked_back: boolean;
}

/**
 * Where in the log each reaction starts. It is written down when the first process that knows the reaction starts, and read
 * once by every other, so that a reaction costs no look at it later.
 */
@Injectable()
export class ReactionStarts {
  private readonly starts = new Map<string, ReactionStart | null>();

  constructor(private readonly database: Database) {}

  /** Null is a reaction to which no event is past. */
  of(reaction: string): ReactionStart | null {
    return this.starts.get(reaction) ?? null;
  }

  /** @returns those whose look through the log has not been queued yet. */
  async begin<R extends RegisteredReaction>(reactions: readonly R[]): Promise<R[]> {
    let rows = await this.read(reactions);
    const missing = reactions.filter(({ name }) => !rows.some(({ reaction }) => reaction === name));
    if (missing.length > 0) {
      await this.database.look(registration(missing));
      rows = await this.read(reactions);
    }
    for (const { reaction, era, xid } of rows) {
      this.starts.set(reaction, era === null || xid === null ? null : { era, xid });
    }
    const waiting = new Set(rows.filter((row) => !row.looked_back).map(({ reaction }) => reaction));
    return reactions.filter(({ name }) => waiting.has(name));
  }

  async lookedBack(reactions: readonly RegisteredReaction[]): Promise<void> {
    await this.database.look(sql`
      update platform.reaction_start set looked_back = true where reaction = any (${namesOf(reactions)})`);
  }

  private read(reactions: readonly RegisteredReaction[]): Promise<StartRow[]> {
    return this.database.look(sql<StartRow>`
      select reaction, era, xid::text, looked_back from platform.reaction_start
       where reaction = any (${namesOf(reactions)})`);
  }
}

const namesOf = (reactions: readonly RegisteredReaction[]): string[] => reactions.map(({ name }) => name);

/** While the log is empty nothing is past, and nothing has to be looked for. */
function registration(reactions: readonly RegisteredReaction[]): RawBuilder<never> {
  const whole = reactions.map(({ from }) => from === 'beginning');
  return sql<never>`
    insert into platform.reaction_start (reaction, era, xid, looked_back)
    select name, case when has_past and not whole then platform.feed_era() end,
           case when has_past and not whole then pg_current_xact_id() end, not has_past
      from unnest(${namesOf(reactions)}::text[], ${whole}::boolean[]) as given (name, whole),
           (select platform.has_events() as has_past) log
    on conflict (reaction) do nothing`;
}
