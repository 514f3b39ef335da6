import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import type { DirectoryKind } from '../contracts/index.js';

export interface EntryView {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly cvr: string | null;
  readonly phones: readonly string[];
  readonly email: string | null;
  readonly address: Record<string, unknown> | null;
  readonly defaults: Record<string, string | null> | null;
  readonly version: number;
}

/** Entries whose name contains `text`, in Danish order, after the last one of the page before. */
export class ListEntries extends CompanyQuery<EntryView[]> {
  constructor(
    companyId: string,
    readonly kind: DirectoryKind,
    readonly filter: {
      readonly text?: string | undefined;
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
    const { text, id, after } = filter;
    const pattern = text === undefined ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    const { rows } = await sql<EntryView>`
      select id, name, active, cvr, phones, email, address, defaults, version from directory.entry
       where company_id = ${companyId} and kind = ${kind}
         and (${pattern}::text is null or name ilike ${pattern})
         and (${id ?? null}::text is null or id = ${id ?? null})
         and (${after?.[0] ?? null}::text is null
              or (name collate "da-x-icu", id) > (${after?.[0] ?? null} collate "da-x-icu", ${after?.[1] ?? null}))
       order by name collate "da-x-icu", id limit ${limit}`.execute(this.database.kysely());
    return rows;
  }
}
