import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Ids } from '#shared-kernel';
import { type Channel, TaskOfRecipientNotFound, TaskRecipients } from '../contracts/index.js';
import { OptOut, OptOuts } from '../domain/opt-out.js';
import { NoRecipient } from '../domain/settings-errors.js';

/** The office says whether the policyholder of a task gets mails and text messages. It counts for the address and the number. */
export class ChangeOptOuts extends CompanyCommand {
  constructor(
    companyId: string,
    readonly taskId: string,
    readonly optedOut: Readonly<Record<Channel, boolean>>,
  ) {
    super(companyId);
  }
}

@CommandHandler(ChangeOptOuts)
export class ChangeOptOutsHandler implements ICommandHandler<ChangeOptOuts> {
  constructor(
    private readonly optOuts: OptOuts,
    private readonly recipients: TaskRecipients,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId, taskId, optedOut }: ChangeOptOuts) {
    const recipients = await this.recipients.of(companyId, taskId);
    if (!recipients) throw new TaskOfRecipientNotFound();
    for (const { channel, digests } of recipients) {
      const isWanted = optedOut[channel];
      const [digest] = digests;
      if (digest === undefined && isWanted) throw new NoRecipient(channel);
      const known = await this.optOuts.find(companyId, channel, digests);
      if (digest === undefined || (!known && !isWanted)) continue;
      const optOut = known ?? OptOut.of(companyId, this.ids.next(), channel, digest);
      optOut.change(isWanted, taskId);
      this.optOuts.add(optOut);
    }
  }
}
