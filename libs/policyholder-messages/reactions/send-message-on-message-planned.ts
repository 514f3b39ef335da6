import { Injectable } from '@nestjs/common';
import { type LoggedEvent, type OutboundReaction, Reaction } from '#platform/messaging';
import { MessagePlannedV1, MessageReleasedV1 } from '../contracts/index.js';
import { SendMessage } from '../outbound/send-message.js';

interface Facts {
  readonly messageId: string;
  readonly deferredUntil?: string | null;
}

@Injectable()
@Reaction({
  name: 'policyholder-messages.send-message-on-message-planned',
  on: [MessagePlannedV1, MessageReleasedV1],
})
export class SendMessageOnMessagePlanned implements OutboundReaction<Facts> {
  constructor(private readonly send: SendMessage) {}

  skips({ deferredUntil }: Facts): boolean {
    return typeof deferredUntil === 'string';
  }

  perform({ companyId, data }: LoggedEvent<Facts>) {
    return this.skips(data) ? Promise.resolve(null) : this.send.now(companyId, data.messageId);
  }
}
