import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { CompanyCalendars } from '#scalepoint-settings/contracts';
import { Clock, danishDay, danishTime, Ids } from '#shared-kernel';
import { Notice, Notices, onceKey } from '../domain/notice.js';
import { PreferenceStore } from '../domain/preferences.js';

const BY_MAIL = { console: false, desktop: false, mail: true };

/**
 * Has the daily mail sent to those whose time has come, once on each day on which their company works. That it was given is
 * known from the notice: the settings of the user stay as they are, and with them their version.
 */
export class GiveDigests extends CompanyCommand {}

@CommandHandler(GiveDigests)
export class GiveDigestsHandler implements ICommandHandler<GiveDigests> {
  constructor(
    private readonly notices: Notices,
    private readonly preferences: PreferenceStore,
    private readonly calendars: CompanyCalendars,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId }: GiveDigests) {
    const now = this.clock.now();
    const day = danishDay(now);
    if (!(await this.calendars.workingCalendar(companyId)).isWorkingDay(day)) return;
    // Locked, so that two processes do not give the same.
    const wanted = (await this.preferences.withDigest(companyId)).filter((one) => one.wantsDigest(danishTime(now)));
    const reason = `digest ${day}`;
    const given = wanted.length === 0 ? new Set() : await this.notices.given(companyId, [reason]);
    for (const { id: userId } of wanted) {
      if (given.has(onceKey(userId, reason))) continue;
      const facts = { userId, reason, kind: 'digest', taskId: null, taskNumber: null, detail: null };
      this.notices.add(Notice.give(companyId, this.ids.next(), facts, BY_MAIL, now));
    }
  }
}
