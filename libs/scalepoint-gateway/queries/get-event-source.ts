import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface EventSourceView {
  readonly tenant: string | null;
  readonly active: boolean;
  readonly lastEventId: string | null;
  readonly lastReadAt: Date | null;
  readonly lastErrorAt: Date | null;
  readonly lastError: { readonly code: string; readonly da: string; readonly en: string } | null;
  /** Null until it is first saved. */
  readonly createdAt: Date | null;
  readonly updatedAt: Date | null;
  readonly version: number;
}

/** The event feed of the company and the position in it. */
export class GetEventSource extends CompanyQuery<EventSourceView> {}

@QueryHandler(GetEventSource)
export class GetEventSourceHandler implements IQueryHandler<GetEventSource> {
  constructor(private readonly database: Database) {}

  async execute({ companyId }: GetEventSource): Promise<EventSourceView> {
    const { rows } = await sql<EventSourceView>`
      select source.tenant, source.active, place.last_event_id as "lastEventId", place.polled_at as "lastReadAt",
             place.last_error_at as "lastErrorAt", place.last_error as "lastError",
             source.created_at as "createdAt", source.updated_at as "updatedAt", source.version
        from scalepoint_gateway.event_source source
        left join scalepoint_gateway.event_place place
          on place.company_id = source.company_id and place.tenant = source.tenant
       where source.company_id = ${companyId}`.execute(this.database.kysely());
    return rows[0] ?? NONE;
  }
}

const NONE: EventSourceView = {
  tenant: null,
  active: false,
  lastEventId: null,
  lastReadAt: null,
  lastErrorAt: null,
  lastError: null,
  createdAt: null,
  updatedAt: null,
  version: 0,
};
