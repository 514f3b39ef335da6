import type { ScalepointAnswer } from '#scalepoint-gateway/contracts';
import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aTaskWithCase, InMemoryCorrespondence, InMemoryTasks } from '../testing/index.js';
import { RecordAnswer, RecordAnswerHandler } from './record-answer.js';

const reason = { code: 'gateway.timed-out', da: 'Intet svar.', en: 'No answer.' };
const ACCEPTED: ScalepointAnswer = { outcome: 'accepted', reference: 'SP-7' };
const REFUSED: ScalepointAnswer = { outcome: 'refused', texts: ['Sagen er lukket'] };
const UNCLEAR: ScalepointAnswer = { outcome: 'unclear', reason };
const NOT_SENT: ScalepointAnswer = { outcome: 'not-sent', reason, retryAfterSeconds: 30 };

function recording() {
  const task = aTaskWithCase('accepted');
  const tasks = new InMemoryTasks(task);
  const correspondence = new InMemoryCorrespondence(tasks);
  const handler = new RecordAnswerHandler(tasks, correspondence, clockAt('2026-11-25T09:00:00Z'));
  const record = (answer: ScalepointAnswer, taskId = 'task') =>
    handler.execute(new RecordAnswer('company', taskId, 'event', answer));
  return { task, correspondence, record };
}

describe('an answer of Scalepoint', () => {
  it.each([
    [ACCEPTED, { texts: [], fault: null, reference: 'SP-7' }, []],
    [REFUSED, { texts: ['Sagen er lukket'], fault: null, reference: null }, ['case-intake.scalepoint-refused']],
    [UNCLEAR, { texts: [], fault: reason, reference: null }, ['case-intake.scalepoint-unclear']],
    [NOT_SENT, { texts: [], fault: reason, reference: null }, []],
  ])('is kept, and shown where a person has to act: %j', async (answer, kept, codes) => {
    const { task, correspondence, record } = recording();
    await record(answer);
    expect(correspondence.answers).toMatchObject([{ about: 'event', taskId: 'task', ...kept }]);
    expect(task.attention.map(({ code }) => code)).toEqual(codes);
    expect(recorded(task)).toEqual(['case-intake.scalepoint-answered.v1']);
  });

  it('replaces the previous answer, and a repeat of the same outcome records no event', async () => {
    const { task, correspondence, record } = recording();
    await record(NOT_SENT);
    await record(NOT_SENT);
    expect(recorded(task)).toEqual(['case-intake.scalepoint-answered.v1']);
    await record(REFUSED);
    await record(ACCEPTED);
    expect(correspondence.answers).toMatchObject([{ outcome: 'accepted' }]);
    expect(task.attention).toEqual([]);
    expect(recorded(task)).toEqual(Array(2).fill('case-intake.scalepoint-answered.v1'));
  });

  it('about an unknown task is dropped', async () => {
    const { correspondence, record } = recording();
    await record(ACCEPTED, 'other');
    expect(correspondence.answers).toEqual([]);
  });
});
