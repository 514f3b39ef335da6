import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { Notices } from '../domain/notice.js';

const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;

/** Deletes notices after 90 days, read or not: the timeline of the task still says what happened. */
export class ForgetNotices extends CompanyCommand {}

@CommandHandler(ForgetNotices)
export class ForgetNoticesHandler implements ICommandHandler<ForgetNotices> {
  constructor(
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId }: ForgetNotices) {
    await this.notices.forget(companyId, new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MS));
  }
}
