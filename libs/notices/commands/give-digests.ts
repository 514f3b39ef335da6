import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, danishDay, danishTime, Ids } from '#shared-kernel';
import { Notice, Notices } from '../domain/notice.js';
import { PreferenceStore } from '../domain/preferences.js';
import { isWorkingDay } from '../domain/digest-times.js';

const BY_MAIL = { console: false, desktop: false, mail: true };

/** Has the daily mail sent to those whose time has come, once on each working day. */
export class GiveDigests extends CompanyCommand {}

@CommandHandler(GiveDigests)
export class GiveDigestsHandler implements ICommandHandler<GiveDigests> {
  constructor(
    private readonly notices: Notices,
    private readonly preferences: PreferenceStore,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId }: GiveDigests) {
    const now = this.clock.now();
    const day = danishDay(now);
    if (!isWorkingDay(day)) return;
    for (const preferences of await this.preferences.withDigest(companyId)) {
      if (!preferences.takeDigest(day, danishTime(now))) continue;
      const about = { kind: 'digest', taskId: null, taskNumber: null, detail: null };
      const facts = { userId: preferences.id, reason: `digest ${day}`, ...about };
      this.notices.add(Notice.give(companyId, this.ids.next(), facts, BY_MAIL, now));
    }
  }
}
