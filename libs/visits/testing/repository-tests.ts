import { v7 } from 'uuid';
import type { InTransaction } from '#platform/testing/in-transaction.js';
import { CalendarFeed, type CalendarFeeds } from '../domain/calendar-feed.js';
import type { Visits } from '../domain/visit.js';
import { aNewVisit, NOW } from './a-visit.js';

export interface VisitRepositories {
  readonly visits: Visits;
  readonly feeds: CalendarFeeds;
}

/** What the commands of this context rely on, whatever the repositories store in. */
export function testVisitRepositories(inCompany: InTransaction<VisitRepositories>): void {
  describe('visits', () => {
    it('are found in their own company, the open inspection of a task before those that have ended', async () => {
      const [companyId, taskId, first, second, work] = [v7(), v7(), v7(), v7(), v7()];
      await inCompany(companyId, async ({ visits }) => {
        visits.add(aNewVisit({ companyId, taskId, id: first }));
        visits.add(aNewVisit({ companyId, taskId, id: work, kind: 'work' }));
      });
      const read = (company: string) =>
        inCompany(company, async ({ visits }) => ({
          one: (await visits.byId(company, first))?.id,
          inspection: (await visits.inspectionOf(company, taskId))?.id,
          open: (await visits.openOf(company, taskId)).map(({ id }) => id),
          all: (await visits.ofTasks(company, [taskId, v7()])).map(({ id }) => id),
        }));
      expect(await read(companyId)).toEqual({
        one: first,
        inspection: first,
        open: [first, work],
        all: [first, work],
      });
      expect(await read(v7())).toEqual({ one: undefined, inspection: undefined, open: [], all: [] });
      await inCompany(companyId, async ({ visits }) => (await visits.byId(companyId, first))?.cancel(NOW));
      expect(await read(companyId)).toMatchObject({ inspection: first, open: [work], all: [first, work] });
      await inCompany(companyId, async ({ visits }) => visits.add(aNewVisit({ companyId, taskId, id: second })));
      expect(await read(companyId)).toMatchObject({ inspection: second });
    });
  });

  describe('calendar addresses', () => {
    it('are found by their employee, in their own company, until they are removed', async () => {
      const [companyId, ofAnna, ofCompany] = [v7(), v7(), v7()];
      await inCompany(companyId, async ({ feeds }) => {
        feeds.add(CalendarFeed.create(companyId, ofAnna, 'anna', { digest: v7(), ending: 'abcd' }));
        feeds.add(CalendarFeed.create(companyId, ofCompany, null, { digest: v7(), ending: 'efgh' }));
      });
      const read = (company: string) =>
        inCompany(company, async ({ feeds }) => [
          (await feeds.ofEmployee(company, 'anna'))?.id,
          (await feeds.ofEmployee(company, null))?.id,
          (await feeds.byId(company, ofAnna))?.employeeId,
        ]);
      expect(await read(companyId)).toEqual([ofAnna, ofCompany, 'anna']);
      expect(await read(v7())).toEqual([undefined, undefined, undefined]);
      await inCompany(companyId, async ({ feeds }) => {
        const feed = await feeds.byId(companyId, ofAnna);
        feed?.remove();
        if (feed) feeds.remove(feed);
      });
      expect(await read(companyId)).toEqual([undefined, ofCompany, undefined]);
    });
  });
}
