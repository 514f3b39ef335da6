import { Test, type TestingModule } from '@nestjs/testing';
import { v7 } from 'uuid';
import { CaseOpenedV1 } from '#case-intake/contracts';
import { CqrsModule } from '#platform/cqrs';
import { EventLog } from '#platform/events';
import { UnitOfWork } from '#platform/transactions';
import { MessagingModule, React, ReactionRegistry } from '#platform/messaging';
import { PersistenceModule } from '#platform/persistence';
import { testDatabase } from '#platform/testing';
import { planningSchema, VisitPlanningModule } from './visit-planning.js';

const database = testDatabase();
const reaction = 'planning.plan-visit-on-case-opened';
let app: TestingModule;

beforeAll(async () => {
  await database.sql(planningSchema);
  const { appUrl } = database;
  app = await Test.createTestingModule({
    imports: [
      PersistenceModule.forRoot({ appUrl, poolSize: 5 }),
      ...CqrsModule.forRoot(),
      MessagingModule.forRoot({ appUrl, work: false, retryLimit: 1, retryDelay: 1, retryDelayMax: 1 }),
      VisitPlanningModule,
    ],
  }).compile();
  await app.init();
});

afterAll(() => app?.close());

it('a module of the monolith reacts once to a case that was opened, however often its job comes', async () => {
  const [companyId, caseId] = [v7(), v7()];
  const stream = `case:${caseId}`;
  const event = new CaseOpenedV1({ caseId, taskId: v7(), debtorId: 'd1', number: 1 });
  await app.get(UnitOfWork).run(companyId, () => app.get(EventLog).append([{ companyId, stream, version: 1, event }]));
  const registered = app.get(ReactionRegistry).named(reaction);
  if (!registered) throw new Error(`No reaction ${reaction}`);
  const job = { companyId, stream, reaction };
  const react = app.get(React);
  await Promise.all([react.to(job, registered), react.to(job, registered)]);
  await react.to(job, registered);
  const visits = await database.sql('select case_id from planning.visit where company_id = $1', [companyId]);
  expect(visits).toEqual([{ case_id: caseId }]);
});
