import { createLogger } from './logger.js';
import { NestLogger } from './nest-logger.js';
import { Trace } from './trace.js';

function logOf(write: (logger: ReturnType<typeof createLogger>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  write(createLogger({ logLevel: 'debug', logFormat: 'json' }, { write: (line: string) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the log', () => {
  it('tells of each line what it belongs to', () => {
    const trace = {
      correlationId: '01890000-0000-7000-8000-000000000001',
      causationId: 'event-1',
      actor: 'reaction:open-case-on-task-received',
      companyId: 'company-1',
    };
    const [line] = logOf((logger) => Trace.run(trace, () => logger.info('done')));
    expect(line).toMatchObject({ ...trace, level: 'info', message: 'done' });
  });

  it('is one line whatever is logged', () => {
    const lines = logOf((logger) => logger.info({ userId: 'anna\n{"level":"info"}\r\n' }, 'a\nb\u2028c'));
    expect(lines).toMatchObject([{ userId: 'anna\n{"level":"info"}\r\n', message: 'a\nb\u2028c' }]);
  });

  it('masks secrets and raw deliveries at any depth, whatever their case', () => {
    const [line] = logOf((logger) =>
      logger.info({
        headers: { Authorization: 'Bearer hush', cookie: 'sid=hush' },
        token: 'hush',
        deliveries: [
          { securityToken: 'hush', payload: { code: 'hush', xmlString: '<hush/>', jsonString: '{"hush":1}' } },
        ],
        password: 'hush',
        raw: Buffer.from('hush'),
        kept: 'shown',
      }),
    );
    expect(JSON.stringify(line)).not.toContain('hush');
    expect(line).toMatchObject({ kept: 'shown', headers: { Authorization: '[masked]' }, raw: '[4 bytes]' });
  });

  it('shows codes of reasons and problems, and masks codes of insurers and of sign-ins', () => {
    const [line] = logOf((logger) =>
      logger.info({
        reason: { code: 'case-intake.task-not-found', text: 'There is no such task' },
        errors: [{ pointer: '/code', code: 'too-long', da: 'Er for langt.', en: 'Is too long.' }],
        token: { code: 'hush-hush', alias: 'nordlys' },
        body: { code: 'hush.hush', insurerId: 'i' },
        explained: { code: '0f6f7c52-HUSH', text: 'a code that is no name of a reason' },
        Code: 'hush-hush',
        query: { code: ['hush'], detail: 'hash' },
      }),
    );
    expect(line).toMatchObject({
      reason: { code: 'case-intake.task-not-found' },
      errors: [{ code: 'too-long' }],
      body: { code: '[masked]', insurerId: 'i' },
      explained: { code: '[masked]' },
    });
    expect(JSON.stringify(line)).not.toMatch(/hush/i);
  });

  it('shows of an error its type, message, code, stack and cause, and nothing else', () => {
    const cause = Object.assign(new Error('Key (cpr)=(010190-1234) exists'), { code: '23505', parameters: ['hush'] });
    const [line] = logOf((logger) => logger.error({ err: new Error('failed', { cause }) }));
    expect(line).toMatchObject({
      err: {
        type: 'Error',
        message: 'failed',
        cause: { errorCode: '23505', message: 'Key (cpr)=(••••••-••••) exists' },
      },
    });
    expect(JSON.stringify(line)).not.toMatch(/hush|1234/);
  });

  it('survives what refers to itself', () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    expect(logOf((logger) => logger.info({ loop }))).toHaveLength(1);
  });
});

describe('NestLogger', () => {
  it('keeps the writer, the error and the fields apart', () => {
    const error = new Error('broken');
    const lines = logOf((logger) => {
      const nest = new NestLogger(logger);
      nest.log('started', 'Main');
      nest.error('failed', error.stack, 'Main');
      nest.error(error, 'Main');
      nest.warn('slow', { ms: 5 }, 'Main');
      nest.error('failed', error);
    });
    expect(lines).toMatchObject([
      { level: 'info', message: 'started', context: 'Main' },
      { level: 'error', message: 'failed', context: 'Main', stack: error.stack },
      { level: 'error', message: 'broken', context: 'Main', err: { message: 'broken' } },
      { level: 'warn', message: 'slow', context: 'Main', ms: 5 },
      { level: 'error', message: 'failed', err: { message: 'broken' } },
    ]);
  });

  it('turns the list of routes at every start down to debug', () => {
    expect(logOf((logger) => new NestLogger(logger).log('Mapped {/x, GET} route', 'RouterExplorer'))).toMatchObject([
      { level: 'debug' },
    ]);
  });
});
