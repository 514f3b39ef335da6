import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Trace } from '#platform/observability';
import { Ids, LinkUnknown } from '#shared-kernel';
import { Messages } from '../domain/message.js';
import { OptOut, OptOuts } from '../domain/opt-out.js';

/** The recipient of a message wants no more of them in its channel. Safe to repeat. */
export class OptOutThroughLink extends CompanyCommand {
  constructor(
    companyId: string,
    readonly digest: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(OptOutThroughLink)
export class OptOutThroughLinkHandler implements ICommandHandler<OptOutThroughLink> {
  constructor(
    private readonly messages: Messages,
    private readonly optOuts: OptOuts,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId, digest }: OptOutThroughLink) {
    const message = await this.messages.byOptOut(companyId, digest);
    if (!message || message.recipientDigest === null) throw new LinkUnknown();
    const { channel, recipientDigest, taskId } = message;
    const known = await this.optOuts.find(companyId, channel, [recipientDigest]);
    const optOut = known ?? OptOut.of(companyId, this.ids.next(), channel, recipientDigest);
    optOut.change(true, taskId);
    this.optOuts.add(optOut);
  }
}

/** Runs the work of the holder of a link, who is no user, under a name of its own. */
export function asRecipient<T>(companyId: string, work: () => T): T {
  return Trace.with({ actor: 'policyholder', companyId }, work);
}
