import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { TaskOfRecipientNotFound, TaskRecipients } from '../contracts/index.js';

export interface OptOutsView {
  /** Whether the recipient wants no messages in the channel. */
  readonly mail: boolean;
  readonly sms: boolean;
  /** Masked; null if the task has none that can be used. */
  readonly mailRecipient: string | null;
  readonly smsRecipient: string | null;
}

/** Whether the policyholder of a task gets messages. @throws TaskOfRecipientNotFound */
export class GetOptOuts extends CompanyQuery<OptOutsView> {
  constructor(
    companyId: string,
    readonly taskId: string,
  ) {
    super(companyId);
  }
}

@QueryHandler(GetOptOuts)
export class GetOptOutsHandler implements IQueryHandler<GetOptOuts> {
  constructor(
    private readonly database: Database,
    private readonly recipients: TaskRecipients,
  ) {}

  async execute({ companyId, taskId }: GetOptOuts): Promise<OptOutsView> {
    const recipients = await this.recipients.of(companyId, taskId);
    if (!recipients) throw new TaskOfRecipientNotFound();
    const digests = recipients.flatMap((one) => one.digests);
    const { rows } = await sql<{ channel: string }>`
      select distinct channel from policyholder_messages.opt_out
       where company_id = ${companyId} and opted_out and digest = any (${digests}::text[])`.execute(
      this.database.kysely(),
    );
    const shownIn = (wanted: string) => recipients.find(({ channel }) => channel === wanted)?.shown ?? null;
    const isOut = (wanted: string) => rows.some(({ channel }) => channel === wanted);
    return { mail: isOut('mail'), sms: isOut('sms'), mailRecipient: shownIn('mail'), smsRecipient: shownIn('sms') };
  }
}
