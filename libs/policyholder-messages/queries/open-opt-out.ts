import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { type CompanyProfile, CompanyProfiles } from '#directory/contracts';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { LinkUnknown } from '#shared-kernel';
import type { Channel } from '../contracts/index.js';

export interface OptOutPage {
  readonly company: Pick<CompanyProfile, 'name' | 'phone' | 'email'>;
  readonly channel: Channel;
  readonly optedOut: boolean;
}

/** What the recipient of a message sees behind its link to opt out. @throws LinkUnknown */
export class OpenOptOut extends CompanyQuery<OptOutPage> {
  constructor(
    companyId: string,
    readonly digest: string,
  ) {
    super(companyId);
  }
}

@QueryHandler(OpenOptOut)
export class OpenOptOutHandler implements IQueryHandler<OpenOptOut> {
  constructor(
    private readonly database: Database,
    private readonly profiles: CompanyProfiles,
  ) {}

  async execute({ companyId, digest }: OpenOptOut): Promise<OptOutPage> {
    const { rows } = await sql<{ channel: Channel; optedOut: boolean }>`
      select message.channel, coalesce(opt_out.opted_out, false) as "optedOut"
        from policyholder_messages.message
        left join policyholder_messages.opt_out on opt_out.company_id = message.company_id
             and opt_out.channel = message.channel and opt_out.digest = message.recipient_digest
       where message.company_id = ${companyId} and message.opt_out_digest = ${digest}`.execute(this.database.kysely());
    const [opened] = rows;
    if (!opened) throw new LinkUnknown();
    const { name, phone, email } = await this.profiles.of(companyId);
    return { company: { name, phone, email }, ...opened };
  }
}
