import { type CommandBus } from '@nestjs/cqrs';
import { type ReceiveTasks, type ReceivedTask, type TaskDelivery, type TaskReceipt } from '#case-intake/contracts';
import type { EventLog, RecordedEvent } from '#platform/events';
import { Trace } from '#platform/observability';
import type { UnitOfWork } from '#platform/transactions';
import type { ModuleStatus } from '#subscription/contracts';
import type { IdentifiedToken, SecurityTokens, TokenQuestion } from '#tokens/contracts';
import type { Deliveries, StoredDelivery } from '../domain/deliveries.js';
import type { Delivery } from '../domain/delivery.js';
import {
  AcceptDeliveries,
  AcceptDeliveriesHandler,
  type ArrivedMessage,
  type FetchedMessage,
  type PushedMessage,
  type ReadTask,
} from './accept-deliveries.js';

const NOW = new Date('2026-11-26T09:00:00Z');

function task(scalepointTaskId: string, alias = 'nordlys'): ReadTask {
  const insurer = { alias, subAlias: null };
  return { ok: true, task: { scalepointTaskId, insurer } as TaskDelivery, fingerprint: scalepointTaskId, leftOut: [] };
}

const invalid: ReadTask = {
  ok: false,
  scalepointTaskId: null,
  reasons: [{ pointer: '/tasks/0', code: 'missing', da: 'mangler', en: 'is missing' }],
};

function pushed(tasks: readonly ReadTask[], { code = 'right', company = 'a', text = '' } = {}): ArrivedMessage {
  const names = tasks.map((read) => (read.ok ? read.task.scalepointTaskId : 'invalid'));
  const message: PushedMessage = {
    channel: 'json',
    contentType: 'application/json',
    size: 10,
    masked: text || names.join(),
    securityToken: code,
    tasks,
  };
  return { companyId: company, correlationId: `request ${names.join()}`, message };
}

function fetched(part: Partial<FetchedMessage>): ArrivedMessage {
  const content = { contentType: 'application/json', size: 10, masked: 'an event', tasks: [task('t')] };
  const message: FetchedMessage = {
    channel: 'poll',
    alias: 'nordlys',
    subAlias: null,
    fault: null,
    ...content,
    ...part,
  };
  return { companyId: 'a', correlationId: 'a poll', message };
}

/** The gateway with the other contexts and the database replaced; `calls` counts what would be statements. */
function gateway({
  active = ['a', 'b'],
  tokenAlias = 'nordlys',
}: { readonly active?: readonly string[]; readonly tokenAlias?: string | null } = {}) {
  const stored: StoredDelivery[] = [];
  const events: RecordedEvent[] = [];
  const received: (ReceivedTask & { readonly actor: string })[] = [];
  const uses: string[] = [];
  const learned: string[] = [];
  const calls: string[] = [];
  const deliveries: Pick<Deliveries, 'addAll' | 'ofMessages'> = {
    addAll: async (added) => {
      calls.push('addAll');
      stored.push(...added);
    },
    ofMessages: async (messages) => {
      calls.push('ofMessages');
      return messages.map(({ companyId, raw }): Delivery | null => {
        return stored.find((one) => one.companyId === companyId && one.raw === raw && one.tokenId !== null) ?? null;
      });
    },
  };
  const identify = ({ companyId, code, alias }: TokenQuestion): IdentifiedToken | null =>
    (code ?? alias) === 'right' || (code === null && alias === 'nordlys')
      ? {
          tokenId: `token of ${companyId}`,
          insurerId: 'i',
          insurerName: 'Nordlys',
          alias: tokenAlias,
          debtorId: null,
          caseDebtor: null,
        }
      : null;
  const tokens: Pick<SecurityTokens, 'identifyAll' | 'used' | 'learnAlias'> = {
    learnAlias: async (companyId, tokenId, alias, subAlias) => {
      learned.push([companyId, tokenId, alias, subAlias].join('|'));
    },
    identifyAll: async (questions) => {
      calls.push('identifyAll');
      return questions.map(identify);
    },
    used: async (_, tokenId) => {
      uses.push(tokenId);
    },
  };
  const moduleStatus: Pick<ModuleStatus, 'activeAmong'> = {
    activeAmong: async (companies) => {
      calls.push('activeAmong');
      return new Set(companies.filter((company) => active.includes(company)));
    },
  };
  const bus = {
    execute: async ({ tasks }: ReceiveTasks): Promise<TaskReceipt[]> => {
      calls.push('ReceiveTasks');
      received.push(...tasks.map((one) => ({ ...one, actor: Trace.current().actor })));
      return tasks.map(({ task: { scalepointTaskId } }) => ({ scalepointTaskId, outcome: 'accepted' }));
    },
  };
  let made = 0;
  const handler = new AcceptDeliveriesHandler(
    bus as unknown as CommandBus,
    { flush: async () => undefined } as UnitOfWork,
    moduleStatus as ModuleStatus,
    tokens as SecurityTokens,
    deliveries as Deliveries,
    { now: () => NOW },
    { next: () => `d${(made += 1)}` },
    { append: async (added: readonly RecordedEvent[]) => void events.push(...added) } as EventLog,
  );
  return {
    stored,
    events,
    received,
    uses,
    learned,
    calls,
    accept: (...items: ArrivedMessage[]) => handler.execute(new AcceptDeliveries(items)),
  };
}

describe('a pushed message', () => {
  it('is stored with its tasks and the correlation id of its request', async () => {
    const { accept, stored, received } = gateway();
    const [answer] = await accept(pushed([task('t1'), invalid]));
    expect(answer).toEqual({
      refusal: null,
      deliveryId: 'd1',
      results: [
        { scalepointTaskId: 't1', status: 'accepted', reasons: [] },
        { scalepointTaskId: null, status: 'invalid', reasons: invalid.ok ? [] : invalid.reasons },
      ],
    });
    expect(stored).toMatchObject([
      { id: 'd1', companyId: 'a', state: 'processed', reason: null, tokenId: 'token of a', receivedAt: NOW },
    ]);
    expect(received).toMatchObject([
      {
        companyId: 'a',
        deliveryId: 'd1',
        insurerName: 'Nordlys',
        correlationId: 'request t1,invalid',
        actor: 'scalepoint',
      },
    ]);
  });

  it('is stored as failed if none of its tasks can be used, and case intake is not asked', async () => {
    const { accept, stored, calls } = gateway();
    expect(await accept(pushed([invalid]))).toMatchObject([{ refusal: null, results: [{ status: 'invalid' }] }]);
    expect(stored).toMatchObject([{ state: 'failed' }]);
    expect(calls).not.toContain('ReceiveTasks');
  });

  it('is refused and not stored if the module is off or the code is unknown, and the rest of the batch is accepted', async () => {
    const { accept, stored, uses } = gateway({ active: ['a'] });
    const answers = await accept(
      pushed([task('t1')], { company: 'b' }),
      pushed([task('t2')], { code: 'wrong' }),
      pushed([task('t3')]),
    );
    expect(answers.map(({ refusal }) => refusal?.code ?? null)).toEqual([
      'subscription.module-not-active',
      'tokens.unknown-token',
      null,
    ]);
    expect(stored).toHaveLength(1);
    expect(uses).toEqual(['token of a']);
  });

  it('gets the first answer again when it is repeated: later, and in the same batch', async () => {
    const { accept, stored, received } = gateway();
    const message = pushed([task('t1')]);
    const [first, again] = await accept(message, { ...message });
    expect(again).toEqual(first);
    expect(await accept({ ...message })).toEqual([first]);
    expect(stored).toHaveLength(1);
    expect(received).toHaveLength(1);
  });

  it('names the alias of a token that was created without one, and changes no other', async () => {
    const { accept, learned } = gateway({ tokenAlias: null });
    await accept(pushed([task('t1', 'sydlys')]), pushed([invalid]));
    expect(learned).toEqual(['a|token of a|sydlys|']);
    const known = gateway();
    await known.accept(pushed([task('t1', 'sydlys')]));
    expect(known.learned).toEqual([]);
  });

  it('is no repeat of the same text for another company', async () => {
    const { accept, stored } = gateway();
    await accept(pushed([task('t1')]), pushed([task('t1')], { company: 'b' }));
    expect(stored.map(({ companyId }) => companyId)).toEqual(['a', 'b']);
  });

  it('costs no more calls in a batch of fifty than alone', async () => {
    const one = gateway();
    await one.accept(pushed([task('t1')]));
    const fifty = gateway();
    await fifty.accept(...Array.from({ length: 50 }, (_, index) => pushed([task(`t${index}`)])));
    expect(fifty.stored).toHaveLength(50);
    expect(fifty.calls).toEqual(one.calls);
    expect(fifty.uses).toEqual(one.uses);
  });
});

describe('a fetched event', () => {
  it('is accepted by its alias, without a code', async () => {
    const { accept, stored } = gateway();
    expect(await accept(fetched({}))).toMatchObject([{ refusal: null, results: [{ status: 'accepted' }] }]);
    expect(stored).toMatchObject([{ channel: 'poll', state: 'processed' }]);
  });

  it.each([
    ['its insurer is unknown', { alias: 'elsewhere' }, ['a'], 'tokens.unknown-token'],
    [
      'it could not be read',
      { fault: { code: 'gateway.unreadable-event', da: 'x', en: 'x' } },
      ['a'],
      'gateway.unreadable-event',
    ],
    ['the module was switched off meanwhile', {}, [], 'subscription.module-not-active'],
  ])('is stored as failed, because it is never sent again, if %s', async (_, part, active, code) => {
    const { accept, stored, received, uses } = gateway({ active });
    expect(await accept(fetched(part))).toMatchObject([{ refusal: null, deliveryId: 'd1', results: [] }]);
    expect(stored).toMatchObject([{ state: 'failed', reason: { code } }]);
    expect([received, uses]).toEqual([[], []]);
  });
});

describe('a delivery that needs a person', () => {
  it('is told of once, with counts and codes and nothing of its content', async () => {
    const { accept, events } = gateway();
    await accept(pushed([task('t1'), invalid]), pushed([invalid, invalid]), pushed([task('t2')]));
    await accept(pushed([task('t1'), invalid]));
    const told = { companyId: 'a', insurerId: 'i', channel: 'json', tasks: 2, reason: null };
    expect(events.map(({ event }) => event.data)).toEqual([
      { ...told, deliveryId: 'd1', invalidTasks: 1 },
      { ...told, deliveryId: 'd2', invalidTasks: 2 },
    ]);
    expect(events[0]).toMatchObject({
      ...{ companyId: 'a', stream: 'scalepoint-gateway.delivery:d1', version: 1 },
      trace: { actor: 'scalepoint', correlationId: 'request t1,invalid' },
    });
  });

  it('is also one that was fetched and has no sender, but none that was refused at once', async () => {
    const { accept, events } = gateway();
    await accept(fetched({ alias: 'unknown' }), pushed([invalid], { code: 'wrong' }));
    expect(events).toMatchObject([{ event: { data: { channel: 'poll', reason: 'tokens.unknown-token' } } }]);
  });
});
