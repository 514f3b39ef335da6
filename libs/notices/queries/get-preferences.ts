import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { ReachableUsers } from '#users/contracts';
import { type Channels, DEFAULT_CHANNELS } from '../contracts/index.js';

interface Saved {
  readonly language: 'da' | 'en';
  readonly channels: Channels;
  readonly digestAt: string | null;
  /** Null until they are first saved. */
  readonly createdAt: Date | null;
  readonly updatedAt: Date | null;
  readonly version: number;
}

export interface PreferencesView extends Saved {
  /** Where mails go; null if the ERP has no address of the user. */
  readonly email: string | null;
}

/** How a user wants to be told, with the version, which is 0 until the user changes something. */
export class GetPreferences extends CompanyQuery<PreferencesView> {
  constructor(
    companyId: string,
    readonly userId: string,
  ) {
    super(companyId);
  }
}

const UNTOUCHED: Saved = {
  language: 'da',
  channels: DEFAULT_CHANNELS,
  digestAt: null,
  createdAt: null,
  updatedAt: null,
  version: 0,
};

@QueryHandler(GetPreferences)
export class GetPreferencesHandler implements IQueryHandler<GetPreferences> {
  constructor(
    private readonly database: Database,
    private readonly users: ReachableUsers,
  ) {}

  async execute({ companyId, userId }: GetPreferences): Promise<PreferencesView> {
    const { rows } = await sql<Saved>`
      select language, channels, digest_at as "digestAt", created_at as "createdAt", updated_at as "updatedAt", version
        from notices.preferences where company_id = ${companyId} and id = ${userId}`.execute(this.database.kysely());
    const saved = rows[0] ?? UNTOUCHED;
    // Settings that were saved before a kind existed say nothing about it.
    const channels = { ...DEFAULT_CHANNELS, ...saved.channels };
    return { ...saved, channels, email: await this.users.addressOf(companyId, userId) };
  }
}
