import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { InMemoryEventSources } from '../testing/in-memory-event-sources.js';
import { SetEventSource, SetEventSourceHandler } from './set-event-source.js';

it('an event source is set, repeated without effect, and changed by one who has seen the present one', async () => {
  const sources = new InMemoryEventSources();
  const set = (tenant: string | null, active: boolean, version: number | null = null) =>
    new SetEventSourceHandler(sources).execute(new SetEventSource('company', tenant, active, version));
  // What GET gives before any is set.
  await set(null, false, 0);
  await expect(set(null, true)).rejects.toMatchObject({ code: 'gateway.event-source-needs-tenant' });
  expect(sources.all).toEqual([]);
  await set('nordlys', true, 0);
  await set('nordlys', true);
  expect(sources.all).toMatchObject([{ companyId: 'company', tenant: 'nordlys', active: true }]);
  expect(recorded(sources.all[0])).toEqual(['scalepoint-gateway.event-source-set.v1']);
  await expect(set('sydlys', true, 0)).rejects.toMatchObject({ code: 'http.stale-version' });
  await expect(set(null, false)).rejects.toMatchObject({ code: 'gateway.event-source-needs-tenant' });
  await set('nordlys', false, 1);
  expect(sources.all[0]?.releaseEvents()).toMatchObject([{ data: { companyId: 'company', active: false } }]);
});
