import { InMemoryVisits } from '../testing/index.js';
import { PlanVisit, PlanVisitHandler } from './plan-visit.js';

it('plans a visit for the case', async () => {
  const visits = new InMemoryVisits();
  const handler = new PlanVisitHandler(visits, { next: () => 'new' });
  await expect(handler.execute(new PlanVisit('company', 'case'))).resolves.toEqual({ id: 'new' });
  expect(visits.all).toMatchObject([{ companyId: 'company', id: 'new', caseId: 'case', day: null }]);
});
