import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { CompanyCalendars } from '#scalepoint-settings/contracts';
import { Clock } from '#shared-kernel';
import { DeadlinesAhead } from '../domain/deadlines-ahead.js';
import { Tasks } from '../domain/tasks.js';

/** Tasks of one run; the rest follows in the next, so that other companies have their turn. */
const MAX_TASKS = 200;
/** A task that has just arrived is announced as new, which says enough. */
const NEW_FOR_MS = 30 * 60_000;

/** Announces the deadlines that are near, as the company chose when it is warned. */
export class WarnOfDeadlines extends CompanyCommand {}

@CommandHandler(WarnOfDeadlines)
export class WarnOfDeadlinesHandler implements ICommandHandler<WarnOfDeadlines> {
  constructor(
    private readonly tasks: Tasks,
    private readonly ahead: DeadlinesAhead,
    private readonly calendars: CompanyCalendars,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId }: WarnOfDeadlines) {
    const now = this.clock.now();
    const until = await this.calendars.warningHorizon(companyId, now);
    if (!until) return;
    const receivedBy = new Date(now.getTime() - NEW_FOR_MS);
    const ids = await this.ahead.unwarned(companyId, { now, until, receivedBy, most: MAX_TASKS });
    if (ids.length === 0) return;
    for (const task of await this.tasks.byIds(companyId, ids)) task.warnOfDeadlines(now, until);
  }
}
