import type { TestingModule } from '@nestjs/testing';
import { v7 } from 'uuid';
import { Commands, Queries } from '#platform/cqrs';
import { templateDatabase } from '../../../template-database.js';
import { PlanVisit } from '../commands/plan-visit.js';
import { runningCrewPlanning } from '../testing/running-crew-planning.js';
import { ListVisits, type VisitFilter } from './list-visits.js';

const database = templateDatabase();
const [ours, theirs] = [v7(), v7()];
let app: TestingModule;

beforeAll(async () => {
  app = await runningCrewPlanning(database.appUrl);
});

afterAll(() => app?.close());

const plan = (companyId: string) => app.get(Commands).execute(new PlanVisit(companyId, v7()));
const listed = async (filter: VisitFilter, limit: number) =>
  (await app.get(Queries).execute(new ListVisits(ours, filter, limit))).map(({ id }) => id);

it("lists the company's own visits, page by page, and one by its id", async () => {
  const [first, second, foreign] = [await plan(ours), await plan(ours), await plan(theirs)];
  expect(await listed({}, 10)).toEqual([first.id, second.id]);
  expect(await listed({}, 1)).toEqual([first.id]);
  expect(await listed({ after: first.id }, 10)).toEqual([second.id]);
  expect(await listed({ id: second.id }, 10)).toEqual([second.id]);
  expect(await listed({ id: foreign.id }, 10)).toEqual([]);
});
