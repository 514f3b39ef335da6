import { Injectable } from '@nestjs/common';
import { Database } from '#platform/persistence';
import { KnownSenders } from '../domain/known-senders.js';

@Injectable()
export class SqlKnownSenders extends KnownSenders {
  constructor(private readonly database: Database) {
    super();
  }

  async remember(companyId: string, network: string, at: Date): Promise<void> {
    await this.database.run(
      `insert into scalepoint_gateway.known_sender (company_id, network, seen_at) values ($1, $2, $3)
       on conflict (company_id, network) do update set seen_at = excluded.seen_at`,
      [companyId, network, at],
    );
  }
}
