import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { UnitOfWork } from '#platform/transactions';
import { Clock, Ids } from '#shared-kernel';
import { ReachableUsers } from '#users/contracts';
import { Notice, Notices, onceKey } from '../domain/notice.js';
import { isWanted, PreferenceStore } from '../domain/preferences.js';

/** A delivery that could not be used. */
export interface FailedDelivery {
  /** The id of the event. */
  readonly id: string;
  readonly stream: string;
}

/**
 * Tells the users of the company of deliveries that could not be used. Rights are in tokens, so it is not known here who may
 * act on them: each user gets the notice, and sees it while having the right.
 */
export class GiveDeliveryNotices extends CompanyCommand {
  constructor(
    companyId: string,
    readonly deliveries: readonly FailedDelivery[],
  ) {
    super(companyId);
  }
}

@CommandHandler(GiveDeliveryNotices)
export class GiveDeliveryNoticesHandler implements ICommandHandler<GiveDeliveryNotices> {
  constructor(
    private readonly notices: Notices,
    private readonly preferences: PreferenceStore,
    private readonly users: ReachableUsers,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute({ companyId, deliveries }: GiveDeliveryNotices) {
    const now = this.clock.now();
    const userIds = await this.users.all(companyId);
    const preferences = await this.preferences.ofMany(companyId, userIds);
    const given = await this.notices.given(
      companyId,
      deliveries.map(({ id }) => id),
    );
    for (const { id: reason, stream } of deliveries) {
      for (const userId of userIds) {
        const channels = preferences.get(userId)?.channelsOf('delivery-failed');
        if (!channels || !isWanted(channels) || given.has(onceKey(userId, reason))) continue;
        const facts = { userId, reason, kind: 'delivery-failed', taskId: null, taskNumber: null, detail: null };
        this.unitOfWork.about(stream, () =>
          this.notices.add(Notice.give(companyId, this.ids.next(), facts, channels, now)),
        );
      }
    }
  }
}
