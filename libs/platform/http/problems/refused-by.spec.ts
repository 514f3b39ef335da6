import { ForbiddenException, HttpException } from '@nestjs/common';
import { asUnavailable } from '#platform/persistence/database-unavailable.js';
import { DomainError, type RefusalKind, StaleVersion } from '#shared-kernel';
import { HttpRefusal } from './http-refusal.js';
import { renderProblem } from './problem.js';
import { refusedBy } from './refused-by.js';

class TaskIsCancelled extends DomainError {
  constructor(kind: RefusalKind) {
    super({
      code: 'case-intake.task-is-cancelled',
      kind,
      da: 'Opgaven er annulleret.',
      en: 'The task is cancelled.',
      errors: [{ pointer: '/taskId', code: 'cancelled', da: 'Er annulleret', en: 'Is cancelled' }],
      facts: { cancelledAt: '2026-11-25', status: 'cancelled' },
    });
  }
}

describe('refusals of the domain', () => {
  it.each<[RefusalKind, number]>([
    ['malformed', 400],
    ['unauthenticated', 401],
    ['forbidden', 403],
    ['not-found', 404],
    ['conflict', 409],
    ['stale', 412],
    ['invalid', 422],
  ])('%s answers %i', (kind, status) => {
    expect(refusedBy(new TaskIsCancelled(kind)).status).toBe(status);
  });

  it('become a problem in the language asked for, whose own members no fact replaces', () => {
    expect(renderProblem(refusedBy(new TaskIsCancelled('conflict')), 'en', 'trace')).toEqual({
      type: 'urn:problem:case-intake.task-is-cancelled',
      title: 'Conflict with the current state',
      status: 409,
      detail: 'The task is cancelled.',
      code: 'case-intake.task-is-cancelled',
      traceId: 'trace',
      errors: [{ pointer: '/taskId', code: 'cancelled', detail: 'Is cancelled' }],
      cancelledAt: '2026-11-25',
    });
    expect(refusedBy(new StaleVersion(1, 2))).toMatchObject({ status: 412, code: 'http.stale-version' });
  });
});

describe('other exceptions', () => {
  it('answer by their status when it is the caller who is at fault', () => {
    const fastify = Object.assign(new Error('too big'), { statusCode: 413, code: 'FST_REQ_FILE_TOO_LARGE' });
    expect(refusedBy(fastify)).toMatchObject({ status: 413, code: 'http.body-too-large' });
    expect(refusedBy(new ForbiddenException('hush'))).toMatchObject({ status: 403, code: 'http.forbidden' });
    expect(refusedBy(new HttpException('tea', 418))).toMatchObject({ status: 418, code: 'http.bad-request' });
  });

  it('tell nothing of themselves', () => {
    const upstream = Object.assign(new Error('hush'), { statusCode: 404, code: 'ERR_UPSTREAM' });
    for (const fault of [new Error('hush'), upstream, 'hush', null, new HttpException('hush', 500)]) {
      const problem = JSON.stringify(renderProblem(refusedBy(fault), 'da', 'trace'));
      expect(problem).toContain('platform.internal-error');
      expect(problem).not.toContain('hush');
    }
  });

  it('ask to try again later when the database cannot answer, also when the mapper has wrapped it', () => {
    const away = asUnavailable(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })) as Error;
    for (const fault of [away, new Error('wrapped', { cause: away }), Object.assign(new Error('hush'), { ...away })]) {
      expect(refusedBy(fault)).toMatchObject({ status: 503, code: 'platform.unavailable' });
    }
    // The same failure of another service is not the database's.
    expect(refusedBy(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })).status).toBe(500);
  });

  it('may say something of their own and keep the rest of the status', () => {
    expect(new HttpRefusal(400, { code: 'http.bad-cursor', da: 'Nej', en: 'No' })).toMatchObject({
      status: 400,
      code: 'http.bad-cursor',
      en: 'No',
    });
    expect(new HttpRefusal(428).code).toBe('http.if-match-missing');
  });
});
