import type { TestingModule } from '@nestjs/testing';
import { v7 } from 'uuid';
import { CaseOpenedV1 } from '#case-intake/contracts';
import { Queries } from '#platform/cqrs';
import { EventLog } from '#platform/events';
import { React, ReactionRegistry } from '#platform/messaging';
import { UnitOfWork } from '#platform/transactions';
import { templateDatabase } from '../../../template-database.js';
import { ListVisits } from '../queries/list-visits.js';
import { runningCrewPlanning } from '../testing/running-crew-planning.js';

const database = templateDatabase();
const reaction = 'crew-planning.plan-visit-on-case-opened';
let app: TestingModule;

beforeAll(async () => {
  app = await runningCrewPlanning(database.appUrl);
});

afterAll(() => app?.close());

it('plans one visit for a case that was opened, however often its job comes', async () => {
  const [companyId, caseId] = [v7(), v7()];
  const stream = `case-intake.case:${caseId}`;
  const event = new CaseOpenedV1({ caseId, taskId: v7(), debtorId: 'd1', number: 1 });
  await app.get(UnitOfWork).run(companyId, () => app.get(EventLog).append([{ companyId, stream, version: 1, event }]));
  const registered = app.get(ReactionRegistry).named(reaction);
  if (!registered) throw new Error(`No reaction ${reaction}`);
  const react = () => app.get(React).to({ companyId, stream, reaction }, registered);
  await Promise.all([react(), react()]);
  await react();
  const visits = await app.get(Queries).execute(new ListVisits(companyId, {}, 10));
  expect(visits).toMatchObject([{ caseId, day: null, version: 1 }]);
});
