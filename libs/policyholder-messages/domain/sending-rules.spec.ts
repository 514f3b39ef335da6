import type { Occasion } from '../contracts/index.js';
import { aMessage, NOW, STARTS } from '../testing/index.js';
import { type Circumstances, reasonNotToSend } from './sending-rules.js';

const ELSEWHERE = new Date('2026-12-02T08:00:00Z');
const after = (at: Date, hours: number) => new Date(at.getTime() + hours * 3_600_000);

function reason(occasion: Occasion, given: Partial<Circumstances> = {}, message = aMessage(occasion)) {
  const visit = { status: 'planned', startsAt: STARTS };
  return reasonNotToSend(message, {
    ...{ task: { status: 'accepted', erased: false }, visit, others: [], dayBeforeAt: '16:00', now: NOW },
    ...given,
  });
}

const told = (toldStartsAt = STARTS, attemptedAt = NOW, id = 'told') =>
  aMessage('booked', { id, state: 'sent', toldStartsAt, attemptedAt });

describe('a message is sent as things are', () => {
  it('of a planned visit that is to come', () => {
    expect(reason('booked')).toBeNull();
    expect(reason('booked', { visit: { status: 'cancelled', startsAt: STARTS } })).toBe('not-current');
    expect(reason('booked', { visit: null })).toBe('not-current');
    expect(reason('booked', { now: after(STARTS, 0) }, aMessage('booked', { dueAt: STARTS }))).toBe('too-late');
    expect(reason('booked', { now: after(NOW, 13) })).toBe('too-late');
  });

  it('never after an erasure', () => {
    expect(reason('booked', { task: { status: 'accepted', erased: true } })).toBe('erased');
    expect(reason('finished', { task: null })).toBe('erased');
  });

  it('once for each time: a booking that waited tells the new time, and the move has nothing to add', () => {
    const moved = { visit: { status: 'planned', startsAt: ELSEWHERE } };
    expect(reason('booked', moved)).toBeNull();
    expect(reason('moved', { ...moved, others: [told(ELSEWHERE)] })).toBe('told-already');
    expect(reason('moved', { ...moved, others: [told(STARTS)] })).toBeNull();
    // There and back again: the time that was told last counts.
    const there = told(ELSEWHERE, after(NOW, 1), 'there');
    expect(reason('moved', { others: [told(STARTS), there] })).toBeNull();
    // What failed told nothing; what is unclear may have.
    expect(
      reason('moved', { others: [aMessage('booked', { id: 'x', state: 'failed', toldStartsAt: STARTS })] }),
    ).toBeNull();
    const unclear = aMessage('booked', { id: 'x', state: 'unclear', toldStartsAt: STARTS, attemptedAt: NOW });
    expect(reason('moved', { others: [unclear] })).toBe('told-already');
  });

  it('about a cancellation, unless the booking was never told', () => {
    const visit = { status: 'cancelled', startsAt: STARTS };
    expect(reason('cancelled', { visit })).toBeNull();
    expect(reason('cancelled', { visit, others: [told()] })).toBeNull();
    const skipped = aMessage('booked', { id: 'x', state: 'skipped' });
    expect(reason('cancelled', { visit, others: [skipped] })).toBe('not-current');
    expect(reason('cancelled')).toBe('not-current');
  });

  it('the day before, if the start is still the same and was not told since the hour of the reminder', () => {
    const now = new Date('2026-11-30T15:05:00Z');
    const reminder = aMessage('day-before', { dueAt: now });
    expect(reason('day-before', { now, others: [told()] }, reminder)).toBeNull();
    const late = told(STARTS, new Date('2026-11-30T15:01:00Z'));
    expect(reason('day-before', { now, others: [late] }, reminder)).toBe('told-already');
    const elsewhere = { status: 'planned', startsAt: after(STARTS, 1) };
    expect(reason('day-before', { now, visit: elsewhere }, reminder)).toBe('not-current');
  });

  it('on the way, while the employee is', () => {
    const visit = { status: 'on-the-way', startsAt: STARTS };
    const message = aMessage('on-the-way', { plannedAt: STARTS, dueAt: STARTS });
    expect(reason('on-the-way', { visit, now: after(STARTS, 0.1) }, message)).toBeNull();
    expect(reason('on-the-way', { visit, now: after(STARTS, 3) }, message)).toBe('too-late');
    const made = { status: 'made', startsAt: STARTS };
    expect(reason('on-the-way', { visit: made, now: STARTS }, message)).toBe('not-current');
  });

  it('when the work is finished, unless the task was reopened', () => {
    expect(reason('finished', { visit: null, task: { status: 'completed', erased: false } })).toBeNull();
    expect(reason('finished', { visit: null, task: { status: 'in-repair', erased: false } })).toBe('not-current');
  });
});
