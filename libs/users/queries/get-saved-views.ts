import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import type { SavedView } from '../contracts/index.js';

export interface SavedViewsView {
  readonly views: readonly SavedView[];
  /** Null until they are first saved. */
  readonly createdAt: Date | null;
  readonly updatedAt: Date | null;
  readonly version: number;
}

/** A user's saved views with their version, which is 0 until they are first saved. */
export class GetSavedViews extends CompanyQuery<SavedViewsView> {
  constructor(
    companyId: string,
    readonly userId: string,
  ) {
    super(companyId);
  }
}

@QueryHandler(GetSavedViews)
export class GetSavedViewsHandler implements IQueryHandler<GetSavedViews> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, userId }: GetSavedViews): Promise<SavedViewsView> {
    const { rows } = await sql<SavedViewsView>`
      select views, created_at as "createdAt", updated_at as "updatedAt", version
        from users.saved_views where company_id = ${companyId} and id = ${userId}`.execute(this.database.kysely());
    return rows[0] ?? { views: [], createdAt: null, updatedAt: null, version: 0 };
  }
}
