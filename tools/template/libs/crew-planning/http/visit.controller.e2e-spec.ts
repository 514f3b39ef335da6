import { Module } from '@nestjs/common';
import { Commands } from '#platform/cqrs';
import { COMPANY } from '#platform/testing/sample-api.js';
import { type RunningApi, startSampleApi } from '#platform/testing/start-sample-api.js';
import { templateDatabase } from '../../../template-database.js';
import { PlanVisit } from '../commands/plan-visit.js';
import { platformFor } from '../testing/running-crew-planning.js';
import { CrewPlanningModule } from '../crew-planning.module.js';

const database = templateDatabase();
const LATER = '2099-12-31';
let api: RunningApi;

beforeAll(async () => {
  @Module({ imports: [...platformFor(database.appUrl), CrewPlanningModule] })
  class CrewPlanningApi {}
  api = await startSampleApi({}, CrewPlanningApi);
});

afterAll(() => api?.stop());

async function put(id: string, day: string, etag: string) {
  const headers = { ...(await api.signedIn('cases:manage')), 'if-match': etag };
  return api.app.inject({ method: 'PUT', url: `/v1/visits/${id}/day`, headers, payload: { day } });
}

it('shows visits, and schedules one for who has seen its version', async () => {
  const { id } = await api.app.get(Commands).execute(new PlanVisit(COMPANY, '01900000-0000-7000-8000-0000000000ca'));
  const headers = await api.signedIn('cases:read');
  const shown = await api.app.inject({ url: `/v1/visits/${id}`, headers });
  expect(shown.json()).toMatchObject({ id, day: null });
  expect((await put(id, '2020-01-01', '"1"')).json()).toMatchObject({ errors: [{ pointer: '/day' }] });
  expect((await put(id, LATER, String(shown.headers['etag']))).json()).toMatchObject({ id, day: LATER, version: 2 });
  expect((await put(id, LATER, '"1"')).statusCode).toBe(412);
  expect((await api.app.inject({ url: '/v1/visits', headers })).json()).toMatchObject({ items: [{ id }], next: null });
});

it('is for users with the permission, and answers 404 for what is not there', async () => {
  const headers = await api.signedIn('cases:read');
  expect((await api.app.inject({ url: '/v1/visits', headers: await api.signedIn('tasks:read') })).statusCode).toBe(403);
  const missing = await api.app.inject({ url: '/v1/visits/01900000-0000-7000-8000-0000000000cb', headers });
  expect(missing.json()).toMatchObject({ status: 404, code: 'crew-planning.visit-not-found' });
});
