import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { ReplicaQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { Cvr, spellingsOf } from '#shared-kernel';
import type { DirectoryKind } from '../contracts/index.js';

export interface EntryView {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly cvr: string | null;
  /** Null without a number. */
  readonly cvrIsPlausible: boolean | null;
  readonly phones: readonly string[];
  readonly email: string | null;
  readonly address: Record<string, unknown> | null;
  readonly defaults: Record<string, string | null> | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

/** Entries whose name contains `text`, in Danish order, after the last one of the previous page. */
export class ListEntries extends ReplicaQuery<EntryView[]> {
  constructor(
    companyId: string,
    readonly kind: DirectoryKind,
    readonly filter: {
      readonly text?: string | undefined;
      readonly active?: boolean | undefined;
      readonly id?: string | undefined;
      readonly after?: readonly [name: string, id: string] | undefined;
    },
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListEntries)
export class ListEntriesHandler implements IQueryHandler<ListEntries> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, kind, filter, limit }: ListEntries): Promise<EntryView[]> {
    const { text, active, id, after } = filter;
    const page = sql`order by name collate "da-x-icu", id limit ${limit}`;
    const [name = null, lastId = null] = after ?? [];
    // Only the conditions in use: an optional condition keeps the planner from using the index.
    const conditions = [
      sql`company_id = ${companyId} and kind = ${kind}`,
      ...(text === undefined
        ? []
        : [
            sql`id = any (array(select directory.search_entries(
                  ${companyId}, ${kind}, pattern, ${active ?? null}, ${name}, ${lastId}, ${limit})
                 from unnest(${patternsOf(text)}::text[]) as pattern))`,
          ]),
      ...(active === undefined ? [] : [sql`active = ${active}`]),
      ...(id === undefined ? [] : [sql`id = ${id}`]),
      ...(after ? [sql`(name collate "da-x-icu", id) > (${name} collate "da-x-icu", ${lastId})`] : []),
    ];
    const { rows } = await sql<Omit<EntryView, 'cvrIsPlausible'>>`
      select id, name, active, cvr, phones, email, address, defaults,
             created_at as "createdAt", updated_at as "updatedAt", version from directory.entry
       where ${sql.join(conditions, sql` and `)}
       ${page}`.execute(this.database.kysely());
    return rows.map((row) => ({
      ...row,
      cvrIsPlausible: row.cvr === null ? null : (Cvr.parse(row.cvr)?.passesModulus11 ?? false),
    }));
  }
}

/** In every spelling of `å`, once there is enough of the text to mean one. */
function patternsOf(text: string): string[] {
  const [written = '', ...others] = spellingsOf(text);
  return [written, ...(written.length < 3 ? [] : others)].map(patternOf);
}

/**
 * The position of the text in a name; one or two letters match only at the beginning of a word, or they would match
 * everywhere.
 */
function patternOf(comparableText: string): string {
  const sought = comparableText.replace(/[\\%_]/g, '\\$&');
  return sought.length < 3 ? `% ${sought}%` : `%${sought}%`;
}
