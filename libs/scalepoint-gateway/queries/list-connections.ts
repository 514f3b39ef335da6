import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { OpenTasks } from '#case-intake/contracts';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { OutgoingTokens } from '#tokens/contracts';
import { IS_UNRESOLVED } from './list-deliveries.js';

interface Connection {
  readonly insurerId: string;
  readonly lastReceivedAt: Date | null;
  readonly lastSentAt: Date | null;
  readonly lastErrorAt: Date | null;
  readonly lastError: { readonly code: string; readonly da: string; readonly en: string } | null;
  /** Deliveries that could not be processed, or only in part, and are not resolved. */
  readonly failedDeliveries: number;
  readonly lastFailedAt: Date | null;
}

export interface ConnectionView extends Omit<Connection, 'lastFailedAt'> {
  readonly insurerName: string;
  /** The time of the next retry; null if nothing waits for one. */
  readonly nextRetryAt: Date | null;
  /** `silent`: nothing was exchanged yet. `failing`: the last call failed, or a delivery could not be processed. */
  readonly state: 'ok' | 'silent' | 'failing';
}

/** The connections of the company, one per insurer with a token. */
export class ListConnections extends CompanyQuery<ConnectionView[]> {}

@QueryHandler(ListConnections)
export class ListConnectionsHandler implements IQueryHandler<ListConnections> {
  constructor(
    private readonly tokens: OutgoingTokens,
    private readonly database: Database,
    private readonly tasks: OpenTasks,
  ) {}

  async execute({ companyId }: ListConnections): Promise<ConnectionView[]> {
    const insurers = await this.tokens.insurers(companyId);
    const names = new Map(insurers.map(({ insurerId, name }) => [insurerId, name]));
    const found = await this.connections(companyId, [...names.keys()]);
    const retries = await this.tasks.nextRetries(companyId);
    return found.map(({ lastFailedAt, ...one }) => ({
      ...one,
      ...lastErrorOf({ lastFailedAt, ...one }),
      insurerName: names.get(one.insurerId) ?? '',
      state: stateOf({ lastFailedAt, ...one }),
      nextRetryAt: retries.get(one.insurerId) ?? null,
    }));
  }

  private async connections(companyId: string, insurerIds: readonly string[]): Promise<Connection[]> {
    const { rows } = await sql<Connection>`
      select asked.insurer_id as "insurerId", received.at as "lastReceivedAt", known.last_sent_at as "lastSentAt",
             known.last_error_at as "lastErrorAt", known.last_error as "lastError",
             failed.number as "failedDeliveries", failed.at as "lastFailedAt"
        from unnest(${insurerIds}::uuid[]) with ordinality as asked (insurer_id, position)
        left join scalepoint_gateway.connection known
          on known.company_id = ${companyId} and known.insurer_id = asked.insurer_id
        left join lateral (
          select received_at as at from scalepoint_gateway.delivery
           where company_id = ${companyId} and insurer_id = asked.insurer_id order by id desc limit 1) received on true
        cross join lateral (
          select count(*)::int as number, max(received_at) as at from scalepoint_gateway.delivery
           where company_id = ${companyId} and insurer_id = asked.insurer_id and ${IS_UNRESOLVED}) failed
       order by asked.position`.execute(this.database.kysely());
    return rows;
  }
}

/** The later of the last failed call and the last failed delivery. */
function lastErrorOf({ lastErrorAt, lastError, lastFailedAt }: Connection) {
  if (lastFailedAt === null || (lastErrorAt !== null && lastErrorAt > lastFailedAt)) return { lastErrorAt, lastError };
  return { lastErrorAt: lastFailedAt, lastError: DELIVERY_FAILED };
}

const DELIVERY_FAILED = {
  code: 'gateway.delivery-failed',
  da: 'En besked fra forsikringsselskabet kunne ikke bruges, eller kun delvist. Se den under Modtagelser.',
  en: 'A message of the insurer could not be used, or only in part. See it in the inbox.',
};

function stateOf(connection: Connection): ConnectionView['state'] {
  const { lastReceivedAt, lastSentAt, lastErrorAt, failedDeliveries } = connection;
  if (failedDeliveries > 0) return 'failing';
  if (lastErrorAt !== null && (lastSentAt === null || lastSentAt < lastErrorAt)) return 'failing';
  return lastReceivedAt === null && lastSentAt === null ? 'silent' : 'ok';
}
