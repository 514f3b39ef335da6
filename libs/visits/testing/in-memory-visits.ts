import { InMemoryAggregates } from '#platform/testing/in-memory-aggregates.js';
import { type CalendarFeed, type CalendarFeeds, type FeedSecrets } from '../domain/calendar-feed.js';
import type { Visit, Visits } from '../domain/visit.js';

export class InMemoryVisits extends InMemoryAggregates<Visit> implements Visits {
  async inspectionOf(companyId: string, taskId: string): Promise<Visit | null> {
    const all = (await this.ofTasks(companyId, [taskId])).filter(({ kind }) => kind === 'inspection');
    const latest = all.toSorted((one, other) => other.decidedAt.getTime() - one.decidedAt.getTime());
    return all.find(({ isOpen }) => isOpen) ?? latest[0] ?? null;
  }

  async openOf(companyId: string, taskId: string): Promise<Visit[]> {
    return (await this.ofTasks(companyId, [taskId])).filter(({ isOpen }) => isOpen);
  }

  async ofTasks(companyId: string, taskIds: readonly string[]): Promise<Visit[]> {
    return this.all
      .filter((one) => one.companyId === companyId && taskIds.includes(one.taskId))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  }
}

export class InMemoryCalendarFeeds extends InMemoryAggregates<CalendarFeed> implements CalendarFeeds {
  async ofEmployee(companyId: string, employeeId: string | null): Promise<CalendarFeed | null> {
    return this.found((one) => one.companyId === companyId && one.employeeId === employeeId);
  }
}

/** `secret-1`, `secret-2`, … */
export function countedSecrets(): FeedSecrets {
  let count = 0;
  return {
    make: () => {
      count += 1;
      return { secret: `secret-${count}`, digest: `digest-${count}`, ending: String(count) };
    },
  };
}
