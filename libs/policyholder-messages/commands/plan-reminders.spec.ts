import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import type { MessageChoices } from '../contracts/index.js';
import { InMemoryMessages, InMemoryMessageSettings, OneVisit, someSettings } from '../testing/index.js';
import { PlanReminders, PlanRemindersHandler } from './plan-reminders.js';

const messages = (...given: ConstructorParameters<typeof InMemoryMessages>) => new InMemoryMessages(...given);

async function remind(
  now: string,
  startsAt: string,
  given: { choices?: Partial<MessageChoices>; status?: 'planned' | 'on-the-way' } = {},
  into = messages(),
) {
  const settings = new InMemoryMessageSettings(someSettings(given.choices));
  const visits = new OneVisit({ startsAt, status: given.status ?? 'planned' });
  const handler = new PlanRemindersHandler(into, settings, visits, clockAt(now), countedIds());
  await handler.execute(new PlanReminders('company'));
  return into.all;
}

const TOMORROW = '2026-12-01T08:00:00.000Z';

describe('reminders', () => {
  it('are planned from the hour of the company on, in Danish time, once', async () => {
    expect(await remind('2026-11-30T14:59:00Z', TOMORROW)).toEqual([]);
    const planned = messages();
    await remind('2026-11-30T15:00:00Z', TOMORROW, {}, planned);
    expect(planned.all).toMatchObject([
      { occasion: 'day-before', channel: 'mail', state: 'waiting', startsAt: new Date(TOMORROW) },
      { channel: 'sms' },
    ]);
    await remind('2026-11-30T15:05:00Z', TOMORROW, {}, planned);
    expect(planned.all).toHaveLength(2);
    // Booked late, or moved within tomorrow: another start.
    await remind('2026-11-30T15:10:00Z', '2026-12-01T10:00:00.000Z', {}, planned);
    expect(planned.all).toHaveLength(4);
  });

  it.each([
    ['the day after tomorrow', '2026-11-29T16:00:00Z', TOMORROW],
    ['today', '2026-12-01T07:00:00Z', TOMORROW],
    ['just after the midnight that ends tomorrow', '2026-11-30T15:30:00Z', '2026-12-01T23:00:00.000Z'],
  ])('are not planned for visits of %s', async (_, now, startsAt) => {
    expect(await remind(now, startsAt)).toEqual([]);
  });

  it.each([
    ['begins', '2026-03-28T15:00:00Z', '2026-03-29T21:30:00.000Z'],
    ['ends', '2026-10-24T14:00:00Z', '2026-10-25T22:30:00.000Z'],
  ])('include the whole day on which summer time %s', async (_, now, startsAt) => {
    expect(await remind(now, startsAt)).toHaveLength(2);
  });

  it('are for planned visits only, and only where they are on', async () => {
    expect(await remind('2026-11-30T16:00:00Z', TOMORROW, { status: 'on-the-way' })).toEqual([]);
    expect(await remind('2026-11-30T16:00:00Z', TOMORROW, { choices: { enabled: false } })).toEqual([]);
  });

  it('wait for the end of the quiet hours when the process starts in them', async () => {
    expect(await remind('2026-11-30T20:30:00Z', TOMORROW)).toMatchObject(
      Array(2).fill({ state: 'deferred', dueAt: new Date('2026-12-01T07:00:00Z') }),
    );
  });
});
