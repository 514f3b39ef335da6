import { clockAt } from '#platform/testing/fixed-clock.js';
import type { EventPlaces } from '../domain/event-places.js';
import { ClaimEventPlace, ClaimEventPlaceHandler } from './claim-event-place.js';

const PLACE = { tenant: 'nordlys', lastEventId: 'event-7', failures: 0 };

function claiming(isActive: boolean, found: typeof PLACE | null = PLACE) {
  const claim = jest.fn<Promise<typeof PLACE | null>, Parameters<EventPlaces['claim']>>(async () => found);
  const places = { claim } as Partial<EventPlaces> as EventPlaces;
  const status = { isActive: async () => isActive, activeAmong: async () => new Set<string>() };
  const handler = new ClaimEventPlaceHandler(places, status, clockAt('2026-11-25T09:00:00Z'));
  return { claim, result: handler.execute(new ClaimEventPlace('company', 'lease')) };
}

describe('the place in the event feed', () => {
  it('is taken for two and a half minutes', async () => {
    const { claim, result } = claiming(true);
    await expect(result).resolves.toEqual(PLACE);
    const [now, until] = [new Date('2026-11-25T09:00:00Z'), new Date('2026-11-25T09:02:30Z')];
    expect(claim).toHaveBeenCalledWith('company', 'lease', now, until);
  });

  it('is not taken while another process has it, or while the module is off', async () => {
    await expect(claiming(true, null).result).resolves.toBeNull();
    const { claim, result } = claiming(false);
    await expect(result).resolves.toBeNull();
    expect(claim).not.toHaveBeenCalled();
  });
});
