import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseEventsPage } from './events-page.js';

const sample = readFileSync(new URL('samples/events-page.json', import.meta.url));
const CASE = 'c0a8f7d2-7b52-4a3e-8a0b-7f2f9b6c1d21';
const TASK = '5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f21';

function page(data: unknown, next?: string): unknown {
  return { links: { next }, data };
}

function event(id: string, attributes: object): object {
  return { id, type: 'event', attributes: { case: { id: CASE }, service: { id: TASK }, ...attributes } };
}

describe('parseEventsPage', () => {
  it('parses a new task, an update and a cancellation', () => {
    const { events, nextEventId } = parseEventsPage(sample);
    expect(nextEventId).toBe('_122049');
    expect(events).toEqual([
      {
        eventId: '_122047',
        eventType: 'repair_service_requested',
        kind: 'new',
        scalepointCaseId: CASE,
        facts: {
          scalepointTaskId: TASK,
          referenceNumber: '20261124-21-1',
          sentAt: '2026-11-24T07:15:30.123Z',
          scalepointCaseId: CASE,
          scalepointCaseNumber: '20261124-21',
          damageCause: 'Brand',
          damageCategory: 'Brandskade',
          insurer: { alias: 'nordlys', subAlias: 'nordlys-erhverv', subName: 'Nordlys Erhverv' },
          externalCaseId: '9b7d8c1a-6a0e-4b39-9f0e-0c7d4a5b6e21',
          startsAt: '2026-11-24T07:15:30.000Z',
          endsAt: null,
          correlationId: '2a0b1f2e-9a4b-4a6e-8d57-44f1b7d3aa01',
        },
        change: null,
        isTerminated: false,
        terminationReason: null,
        reasons: [],
      },
      expect.objectContaining({
        kind: 'update',
        facts: expect.objectContaining({ scalepointTaskId: TASK, endsAt: '2026-12-10T15:00:00.000Z' }) as unknown,
      }),
      expect.objectContaining({
        kind: 'cancel',
        scalepointCaseId: CASE,
        facts: expect.objectContaining({ scalepointTaskId: null, referenceNumber: null }) as unknown,
        change: 'CaseClosed',
        isTerminated: true,
        terminationReason: 'NotCovered',
      }),
    ]);
    expect(parseEventsPage(JSON.parse(sample.toString()))).toEqual({ events, nextEventId });
    expect(parseEventsPage(sample.toString())).toEqual({ events, nextEventId });
  });

  it.each([
    ['an unknown type', { eventType: 'coffee_brewed' }],
    ['a case that was closed in good order', { eventType: 'claim_updated', change: 'CaseClosed', isTerminated: false }],
    [
      'a case that says it was terminated in a text',
      { eventType: 'claim_updated', change: 'CaseClosed', isTerminated: 'true' },
    ],
    ['another change of a case', { eventType: 'claim_updated', change: 'CaseReopened', isTerminated: true }],
    ['an unknown type without a case', { eventType: 'coffee_brewed', case: null, service: null }],
  ])('ignores %s', (_, attributes) => {
    const { events, nextEventId } = parseEventsPage(page([event('_1', attributes)]));
    expect(events).toMatchObject([{ eventId: '_1', kind: 'ignored', reasons: [] }]);
    expect(nextEventId).toBe('_1');
  });

  it.each([
    ['no task', { eventType: 'repair_updated', service: null }, ['/data/0/attributes/service/id']],
    [
      'no case',
      { eventType: 'claim_updated', change: 'CaseClosed', isTerminated: true, case: {} },
      ['/data/0/attributes/case/id'],
    ],
    [
      'ids that are none',
      { eventType: 'repair_service_requested', case: { id: 'x' }, service: { id: 5 } },
      ['/data/0/attributes/case/id', '/data/0/attributes/service/id'],
    ],
    ['no type', {}, ['/data/0/attributes/eventType']],
  ])('returns an event with %s as unreadable, with the reasons', (_, attributes, pointers) => {
    const [read] = parseEventsPage(page([event('_1', attributes)])).events;
    expect(read).toMatchObject({ eventId: '_1', kind: 'unreadable' });
    expect(read?.reasons.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it.each([
    [
      'the last event, though the link is ahead',
      page([event('_1', {}), event('_2', {})], '/receive?lastEventId=_9'),
      '_2',
    ],
    ['the link of an empty page', page([], '/receive?a=1&lastEventId=_12%2F3&b=2'), '_12/3'],
    ['the link when the last event has no id', page([event('_1', {}), {}], '/receive?lastEventId=_2'), '_2'],
    ['the last id when there is no link either', page([event('_1', {}), {}]), '_1'],
    ['a link that is escaped wrongly', page([], '/receive?lastEventId=%'), '%'],
    ['nothing', page([]), null],
  ])('continues from %s', (_, sent, nextEventId) => {
    expect(parseEventsPage(sent).nextEventId).toBe(nextEventId);
  });

  it.each([null, 5, [], {}, { data: {} }, '{"data":', '[]', Buffer.from([0xff])])(
    'rejects %j, which is not a page',
    (sent) => {
      expect(() => parseEventsPage(sent)).toThrow(/^gateway\.(unreadable-body|malformed-delivery)/);
    },
  );

  it('returns one event per item of a page, for any items', () => {
    const item = fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.record({
        id: fc.oneof(fc.string(), fc.jsonValue()),
        attributes: fc.record({
          eventType: fc.constantFrom('repair_updated', 'claim_updated', 'x', 5),
          case: fc.jsonValue(),
          service: fc.jsonValue(),
        }),
      }),
    );
    fc.assert(
      fc.property(fc.array(item), fc.jsonValue(), (data, links) => {
        expect(parseEventsPage({ data, links }).events).toHaveLength(data.length);
      }),
    );
  });
});
