import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OpenTasks } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { OutgoingTokens } from '#tokens/contracts';
import { type Connection, Connections } from '../domain/connections.js';

export interface ConnectionView extends Omit<Connection, 'lastFailedAt'> {
  readonly insurerName: string;
  /** When what did not get through is sent again; null when nothing waits for that. */
  readonly nextRetryAt: Date | null;
  /** `silent`: nothing was ever exchanged. `failing`: the last call to it failed, or something of it could not be used. */
  readonly state: 'ok' | 'silent' | 'failing';
}

/** The connection with each insurer that the company has a token for. A command because it asks another context. */
export class ShowConnections extends CompanyCommand<ConnectionView[]> {}

@CommandHandler(ShowConnections)
export class ShowConnectionsHandler implements ICommandHandler<ShowConnections> {
  constructor(
    private readonly tokens: OutgoingTokens,
    private readonly connections: Connections,
    private readonly tasks: OpenTasks,
  ) {}

  async execute({ companyId }: ShowConnections): Promise<ConnectionView[]> {
    const insurers = await this.tokens.insurers(companyId);
    const names = new Map(insurers.map(({ insurerId, name }) => [insurerId, name]));
    const found = await this.connections.of(companyId, [...names.keys()]);
    const retries = await this.tasks.nextRetries(companyId);
    return found.map(({ lastFailedAt, ...one }) => ({
      ...one,
      ...lastErrorOf({ lastFailedAt, ...one }),
      insurerName: names.get(one.insurerId) ?? '',
      state: stateOf({ lastFailedAt, ...one }),
      nextRetryAt: retries.get(one.insurerId) ?? null,
    }));
  }
}

/** The later of the last call that failed and the last message that could not be used. */
function lastErrorOf({ lastErrorAt, lastError, lastFailedAt }: Connection) {
  if (lastFailedAt === null || (lastErrorAt !== null && lastErrorAt > lastFailedAt)) return { lastErrorAt, lastError };
  return { lastErrorAt: lastFailedAt, lastError: DELIVERY_FAILED };
}

const DELIVERY_FAILED = {
  code: 'gateway.delivery-failed',
  da: 'En besked fra forsikringsselskabet kunne ikke bruges, eller kun delvist. Se den i indbakken.',
  en: 'A message of the insurer could not be used, or only in part. See it in the inbox.',
};

function stateOf(connection: Connection): ConnectionView['state'] {
  const { lastReceivedAt, lastSentAt, lastErrorAt, failedDeliveries } = connection;
  if (failedDeliveries > 0) return 'failing';
  if (lastErrorAt !== null && (lastSentAt === null || lastSentAt < lastErrorAt)) return 'failing';
  return lastReceivedAt === null && lastSentAt === null ? 'silent' : 'ok';
}
