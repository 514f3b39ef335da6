import { clockAt } from '#platform/testing/fixed-clock.js';
import type { EventPlaces } from '../domain/event-places.js';
import { ReleaseEventPlace, ReleaseEventPlaceHandler } from './release-event-place.js';

const place = { tenant: 'nordlys', lease: 'lease' };
const reason = { code: 'gateway.unreachable', da: 'Intet svar.', en: 'No answer.' };
const at = new Date('2026-11-25T09:00:00Z');

it.each([
  ['at once', null, { at, next: at, fault: null }],
  ['after a pause', { reason, pauseMs: 90_000 }, { at, next: new Date('2026-11-25T09:01:30Z'), fault: reason }],
])('the place in the event feed is given back %s', async (_, fault, release) => {
  const places = { release: jest.fn(async () => {}) };
  const handler = new ReleaseEventPlaceHandler(
    places as Partial<EventPlaces> as EventPlaces,
    clockAt(at.toISOString()),
  );
  await handler.execute(new ReleaseEventPlace('company', place, fault));
  expect(places.release).toHaveBeenCalledWith('company', place, release);
});
