import type { CommandBus } from '@nestjs/cqrs';
import { Trace } from '#platform/observability';
import { clockAt } from '#platform/testing/fixed-clock.js';
import type { EventPlaces } from '../domain/event-places.js';
import type { AcceptDeliveries } from './accept-deliveries.js';
import { AcceptPolledEvents, AcceptPolledEventsHandler, type PolledMessage } from './accept-polled-events.js';

const place = { tenant: 'nordlys', lease: 'lease' };
const message: PolledMessage = { alias: 'nordlys', subAlias: null, masked: '{"event":1}', tasks: [], fault: null };

function accepting({ holds = true } = {}) {
  const places = { holds: jest.fn(async () => holds), advance: jest.fn(async () => {}) };
  const sent: AcceptDeliveries[] = [];
  const bus = { execute: async (command: AcceptDeliveries) => void sent.push(command) };
  const handler = new AcceptPolledEventsHandler(
    bus as unknown as CommandBus,
    places as Partial<EventPlaces> as EventPlaces,
    clockAt('2026-11-25T09:00:00Z'),
  );
  const accept = (messages: readonly PolledMessage[]) =>
    Trace.with({ correlationId: 'poll' }, () =>
      handler.execute(new AcceptPolledEvents('company', place, messages, 'last')),
    );
  return { places, sent, accept };
}

describe('a page of the event feed', () => {
  it('is accepted as one batch, and the cursor moves to its last event', async () => {
    const { places, sent, accept } = accepting();
    expect(await accept([message, { ...message, masked: '{"event":2}' }])).toBe(true);
    expect(sent.map(({ items }) => items)).toMatchObject([
      [
        {
          companyId: 'company',
          correlationId: 'poll',
          message: { channel: 'poll', alias: 'nordlys', contentType: 'application/json', size: 11 },
        },
        { message: { masked: '{"event":2}' } },
      ],
    ]);
    expect(places.advance).toHaveBeenCalledWith('company', 'nordlys', 'last', new Date('2026-11-25T09:00:00Z'));
  });

  it('only moves the cursor if it has no event for us', async () => {
    const { places, sent, accept } = accepting();
    expect(await accept([])).toBe(true);
    expect(sent).toEqual([]);
    expect(places.advance).toHaveBeenCalledTimes(1);
  });

  it('is left to the process that has the lease now', async () => {
    const { places, sent, accept } = accepting({ holds: false });
    expect(await accept([message])).toBe(false);
    expect(sent).toEqual([]);
    expect(places.advance).not.toHaveBeenCalled();
  });
});
