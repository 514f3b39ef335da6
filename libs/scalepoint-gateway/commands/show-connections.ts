import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OpenTasks } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { OutgoingTokens } from '#tokens/contracts';
import { type Connection, Connections } from '../domain/connections.js';

export interface ConnectionView extends Connection {
  readonly insurerName: string;
  /** When what did not get through is sent again; null when nothing waits for that. */
  readonly nextRetryAt: Date | null;
  /** `silent`: nothing was ever exchanged. `failing`: the last call to it failed. */
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
    return found.map((one) => ({
      ...one,
      insurerName: names.get(one.insurerId) ?? '',
      state: stateOf(one),
      nextRetryAt: retries.get(one.insurerId) ?? null,
    }));
  }
}

function stateOf({ lastReceivedAt, lastSentAt, lastErrorAt }: Connection): ConnectionView['state'] {
  if (lastErrorAt !== null && (lastSentAt === null || lastSentAt < lastErrorAt)) return 'failing';
  return lastReceivedAt === null && lastSentAt === null ? 'silent' : 'ok';
}
