import { entriesOf } from '../../apps/console/src/pages/conversation-entries.js';
import { progressOf } from '../../apps/console/src/pages/task-progress.js';
import { danishNumber, foreignNumber } from '../../apps/console/src/phone.js';

describe('the progress of a task', () => {
  const deadline = (name: string, at: string, overdue = false) => ({ name, at, overdue, origin: 'task' as const });
  const aTask = {
    status: 'case-opened' as const,
    receivedAt: '2026-11-24T08:00:00Z',
    inspectionAt: null,
    completedAt: null,
    deadlines: [
      deadline('contact', '2026-11-26T15:00:00Z', true),
      deadline('response', '2026-11-25T15:00:00Z', true),
      deadline('inspection', '2026-12-01T15:00:00Z'),
      deadline('opfølgning', '2026-12-09T15:00:00Z'),
    ],
  };
  const brief = (task: Parameters<typeof progressOf>[0]) =>
    progressOf(task).steps.map(({ name, state, at, isOverdue }) =>
      [name, state, at?.slice(0, 10), isOverdue && 'overdue'].filter(Boolean).join(' '),
    );

  it('has the earliest deadline of each step that lies ahead, and the others apart', () => {
    expect(brief(aTask)).toEqual([
      'Received done 2026-11-24',
      'Answered now 2026-11-25 overdue',
      'Inspected later 2026-12-01',
      'Repaired later',
      'Completed later',
      'Invoiced later',
    ]);
    expect(progressOf(aTask).others.map(({ name }) => name)).toEqual(['opfølgning']);
  });

  it('has the agreed visit instead of its deadline, and nothing overdue that is done', () => {
    const scheduled = { ...aTask, status: 'inspection-scheduled' as const, inspectionAt: '2026-12-03T09:00:00Z' };
    expect(brief(scheduled).slice(1, 4)).toEqual(['Answered done', 'Inspected now 2026-12-03', 'Repaired later']);
  });

  it('goes no further when the task was rejected or cancelled', () => {
    for (const status of ['rejected', 'cancelled'] as const) {
      expect(progressOf({ ...aTask, status }).steps.some(({ state }) => state === 'now')).toBe(false);
    }
  });
});

describe('the conversation', () => {
  const event = (at: string, type: string, more: object = {}) => ({
    id: `${at} ${type}`,
    taskId: 't-1',
    at,
    ...{ actor: 'user:anna', actorName: 'Anna Åkjær' },
    type: `case-intake.${type}.v1`,
    what: type,
    data: {},
    text: null,
    fileName: null,
    scalepoint: null,
    ...more,
  });
  const invoice = {
    id: 'i-1',
    number: 'F-17',
    total: { amount: '125.00', currency: 'DKK' as const },
    posting: {
      state: 'posted' as const,
      attempts: 1,
      scalepointReference: null,
      answer: [],
      reason: null,
      requestedBy: 'bo',
      requestedByName: 'Bo Østergaard',
      sentAs: null,
      requestedAt: '2026-11-25T10:00:00Z',
      postedAt: '2026-11-25T10:05:00Z',
      confirmedAboveApproved: false,
      pdfOutcome: null,
    },
  };

  it('tells notes, messages, files, visits and postings apart, newest first', () => {
    const timeline = [
      event('2026-11-25T11:00:00Z', 'message-added', { data: { send: true }, text: 'Vi kommer tirsdag' }),
      event('2026-11-25T10:03:00Z', 'message-added', { data: { send: false }, text: 'Ring først' }),
      event('2026-11-25T09:00:00Z', 'file-added', { data: { fileId: 'f-1', send: true }, fileName: 'foto.jpg' }),
      event('2026-11-25T08:00:00Z', 'inspection-scheduled', { data: { at: '2026-12-03T09:00:00Z' } }),
    ];
    expect(
      entriesOf(timeline, [invoice], false).map(({ kind, actor, actorName, text, file, agreedAt, amount, what }) =>
        [kind, actorName ?? actor, text ?? file?.name ?? agreedAt ?? amount, kind.startsWith('invoice') && what]
          .filter(Boolean)
          .join(' '),
      ),
    ).toEqual([
      'message Anna Åkjær Vi kommer tirsdag',
      'invoice-posted scalepoint 125.00 F-17',
      'note Anna Åkjær Ring først',
      'invoice-requested Bo Østergaard 125.00 F-17',
      'file Anna Åkjær foto.jpg',
      'event Anna Åkjær 2026-12-03T09:00:00Z',
    ]);
  });

  it('shows older postings only beside the events of their time', () => {
    const timeline = [event('2026-11-26T11:00:00Z', 'task-completed')];
    expect(entriesOf(timeline, [invoice], false)).toHaveLength(1);
    expect(entriesOf(timeline, [invoice], true)).toHaveLength(3);
  });
});

describe('phone numbers', () => {
  it.each([
    ['+45 21 43 65 87', '21 43 65 87', '+4521436587'],
    ['004512345679', '12 34 56 79', '+4512345679'],
    ['45 21 43 65', '45 21 43 65', '+4545214365'],
  ])('of Denmark are written in pairs and dialled with the country: %s', (given, shown, dialled) => {
    expect(danishNumber(given)).toEqual({ shown, dialled });
  });

  it.each([
    ['0046 8-123 456 78', '+46 8 123 456 78', '+46812345678'],
    ['+4930123456', '+49 30 123456', '+4930123456'],
    ['lokal 7', 'lokal 7', '7'],
  ])('of other countries are written as there, and others as given: %s', async (given, shown, dialled) => {
    expect(danishNumber(given)).toBeNull();
    expect(await foreignNumber(given)).toEqual({ shown, dialled });
  });
});
