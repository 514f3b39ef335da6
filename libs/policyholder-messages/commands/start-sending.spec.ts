import type { CommandBus } from '@nestjs/cqrs';
import type { TaskBrief } from '#case-intake/contracts';
import type { Directory } from '#directory/contracts';
import { type ShowAppointmentLink } from '#policyholder-page/contracts';
import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded, saved } from '#platform/testing/in-memory-aggregates.js';
import type { VisitOfTask } from '#visits/contracts';
import type { MessageChoices } from '../contracts/index.js';
import type { Message } from '../domain/message.js';
import { OptOut } from '../domain/opt-out.js';
import {
  aMessage,
  InMemoryMessages,
  InMemoryMessageSettings,
  InMemoryOptOuts,
  NOW,
  OneTask,
  OneVisit,
  PlainDigests,
  PlainNumbers,
  someLinks,
  someSettings,
  STARTS,
} from '../testing/index.js';
import { StartSending, StartSendingHandler } from './start-sending.js';

interface Given {
  readonly message?: Message;
  readonly others?: Message[];
  readonly choices?: Partial<MessageChoices>;
  readonly task?: Partial<TaskBrief>;
  readonly visit?: Partial<VisitOfTask>;
  readonly optOuts?: OptOut[];
  readonly now?: Date;
}

const LINK = 'https://erp.example/link/visit#page';

async function starting(given: Given = {}) {
  const message = given.message ?? aMessage();
  const asked: unknown[] = [];
  const bus = {
    execute: async (command: ShowAppointmentLink) => (asked.push(command.visitId), command.show(LINK)),
  } as unknown as CommandBus;
  const profile = { name: 'Demo Byg', cvr: null, email: 'kontor@demo.example', phone: '+4546112233', address: null };
  const handler = new StartSendingHandler(
    new InMemoryMessages(message, ...(given.others ?? [])),
    new InMemoryMessageSettings(someSettings(given.choices)),
    new InMemoryOptOuts(...(given.optOuts ?? [])),
    new PlainDigests(['new', 'old']),
    someLinks(),
    new PlainNumbers(),
    new OneTask(given.task),
    new OneVisit(given.visit),
    { of: async () => profile },
    { entries: async () => [{ name: 'Bo Ørsted' }] } as unknown as Directory,
    bus,
    clockAt((given.now ?? NOW).toISOString()),
  );
  const letter = await handler.execute(new StartSending('company', message.id));
  return { letter, message, asked };
}

function optOut(digest: string, channel: 'sms' | 'mail' = 'sms'): OptOut {
  const made = OptOut.of('company', 'o1', channel, digest);
  made.change(true, 'task');
  return saved(made);
}

it('writes the message from the present state, and stores it without the secrets of its links', async () => {
  const moved = '2026-12-02T09:30:00.000Z';
  const { letter, message, asked } = await starting({ visit: { startsAt: moved } });
  expect(letter).toMatchObject({ attempt: 1, channel: 'sms', to: '+4520123456', replyTo: 'kontor@demo.example' });
  expect(letter?.text).toBe(
    `Vi kommer onsdag den 2. december kl. 10.30. Se eller flyt aftalen: ${LINK}\nHilsen Demo Byg\nAfmeld: https://erp.example/link/messages#secret-of-booked`,
  );
  expect(letter?.unsubscribeUrl).toBe('https://erp.example/unsubscribe/secret-of-booked');
  expect(message).toMatchObject({
    ...{ state: 'sending', attempts: 1, recipient: '+4520123456', toldStartsAt: new Date(moved) },
    ...{ optOutDigest: 'digest-of-booked', recipientDigest: 'new sms +4520123456' },
  });
  expect(message.text).not.toMatch(/#(?!\.\.\.)/);
  expect(message.text).toContain('10.30');
  expect(asked).toEqual(['visit']);
  expect(recorded(message)).toEqual(['policyholder-messages.message-attempted.v1']);
});

it('makes no link to the page where the text has none', async () => {
  const message = aMessage('cancelled', { channel: 'mail' });
  const { letter, asked } = await starting({ message, visit: { status: 'cancelled' } });
  expect(letter).toMatchObject({ channel: 'mail', to: 'aase@demo.example' });
  expect(letter?.subject).toMatch(/er aflyst$/);
  expect(asked).toEqual([]);
});

it.each<[string, Given, string]>([
  ['was turned off meanwhile', { choices: { enabled: false } }, 'turned-off'],
  ['is about a visit that was cancelled meanwhile', { visit: { status: 'cancelled' } }, 'not-current'],
  ['is about a person who was erased', { task: { erased: true } }, 'erased'],
  ['has no number', { task: { policyholder: { name: null, phones: [], email: 'a@b.dk' } } }, 'no-recipient'],
  [
    'would take more than three parts',
    {
      message: aMessage('on-the-way'),
      visit: { status: 'on-the-way' },
      task: { address: { street: 'Я'.repeat(200), street2: null, postalCode: null, city: null, countryCode: null } },
    },
    'too-long',
  ],
  ['went to a number that opted out', { optOuts: [optOut('new sms +4520123456')] }, 'opted-out'],
  ['went to a number that opted out under an earlier key', { optOuts: [optOut('old sms +4520123456')] }, 'opted-out'],
  [
    'tells what an earlier one told',
    {
      message: aMessage('moved'),
      others: [aMessage('booked', { state: 'sent', toldStartsAt: STARTS, attemptedAt: NOW })],
    },
    'told-already',
  ],
])('does not send a message that %s, and says why', async (_, given, reason) => {
  const { letter, message } = await starting(given);
  expect(letter).toBeNull();
  expect(message).toMatchObject({ state: 'skipped', notSentReason: reason, text: null });
});

it('sends to a mail address whose number opted out', async () => {
  const { letter } = await starting({
    message: aMessage('booked', { channel: 'mail' }),
    optOuts: [optOut('new sms +4520123456')],
  });
  expect(letter).toMatchObject({ to: 'aase@demo.example' });
});

it('waits when the quiet hours have begun meanwhile', async () => {
  const { letter, message } = await starting({ now: new Date('2026-11-26T20:30:00Z') });
  expect(letter).toBeNull();
  expect(message).toMatchObject({ state: 'deferred', dueAt: new Date('2026-11-27T07:00:00Z') });
  expect(recorded(message)).toEqual(['policyholder-messages.message-deferred.v1']);
});

describe('after an attempt without an outcome, as when the process died', () => {
  it('leaves a text message unclear instead of sending it twice', async () => {
    const { letter, message } = await starting({ message: aMessage('booked', { state: 'sending', attempts: 1 }) });
    expect(letter).toBeNull();
    expect(message.state).toBe('unclear');
  });

  it('sends a mail again, which mail programs show once', async () => {
    const message = aMessage('booked', { channel: 'mail', state: 'sending', attempts: 1 });
    expect((await starting({ message })).letter).toMatchObject({ attempt: 2, channel: 'mail' });
  });
});

it.each(['sent', 'skipped', 'failed', 'unclear', 'deferred'] as const)('sends nothing that is %s', async (state) => {
  const { letter, message } = await starting({ message: aMessage('booked', { state }) });
  expect([letter, message.state]).toEqual([null, state]);
});
