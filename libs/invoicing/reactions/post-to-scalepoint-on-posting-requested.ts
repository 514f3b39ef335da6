import { Injectable } from '@nestjs/common';
import { type DataOf, type LoggedEvent, type OutboundReaction, Reaction } from '#platform/messaging';
import { PostToScalepoint } from '../outbound/post-to-scalepoint.js';
import { PostingRequestedV1 } from '../contracts/index.js';

@Injectable()
@Reaction({ name: 'invoicing.post-to-scalepoint-on-posting-requested', on: [PostingRequestedV1] })
export class PostToScalepointOnPostingRequested implements OutboundReaction<DataOf<PostingRequestedV1>> {
  constructor(private readonly posting: PostToScalepoint) {}

  perform({ companyId, data }: LoggedEvent<DataOf<PostingRequestedV1>>) {
    return this.posting.post(companyId, data.invoiceId);
  }
}
