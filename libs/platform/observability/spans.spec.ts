import { DomainError } from '#shared-kernel';
import { samplerOf } from './otlp-tracer.js';
import { readTraceparent, traceparentOf } from './span-reference.js';
import { failureOf, Spans, type SpanStart } from './spans.js';
import { Trace, type TraceContext } from './trace.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const caller = (correlationId: string, spanId?: string): TraceContext => ({
  ...{ correlationId, causationId: null, actor: 'anna', companyId: null },
  ...(spanId && { span: { traceId: TRACE, spanId, sampled: true } }),
});

/** Keeps what is started and how it ended. */
function tracer() {
  const spans: (SpanStart & { ended?: string })[] = [];
  Spans.use({
    start: (started) => {
      const span: SpanStart & { ended?: string } = { ...started };
      const spanId = String(spans.push(span)).padStart(16, '0');
      const traceId = started.parent?.traceId ?? started.traceId ?? 'f'.repeat(32);
      const reference = { traceId, spanId, sampled: true };
      return { reference, set: () => undefined, end: (failure = 'ok') => void (span.ended = failure) };
    },
    stop: async () => undefined,
  });
  return spans;
}

afterEach(() => Spans.use(null));

describe('spans', () => {
  it('are not created while no tracer is in use, and without a trace that they belong to', async () => {
    expect(await Trace.run(caller('a', '1'.repeat(16)), () => Spans.run('work', {}, async (span) => span))).toBeNull();
    const spans = tracer();
    await Trace.run(caller('a'), () => Spans.run('work', {}, async () => undefined));
    expect(spans).toEqual([]);
  });

  it('are children of the current one, and begin a trace by the correlation id', async () => {
    const spans = tracer();
    await Trace.run(caller('11111111-2222-4333-8444-555555555555'), () =>
      Spans.run('outer', { mayBegin: true }, () => Spans.run('inner', {}, async () => undefined)),
    );
    expect(spans).toMatchObject([
      { name: 'outer', parent: null, traceId: '11111111222243338444555555555555', ended: 'ok' },
      { name: 'inner', parent: { traceId: '11111111222243338444555555555555', spanId: '0000000000000001' } },
    ]);
  });

  it('of work for several callers link to each, and lead back to each by its correlation id', async () => {
    const spans = tracer();
    const callers = [caller('a', 'a'.repeat(16)), caller('b', 'b'.repeat(16))];
    const seen = await Spans.together('both', callers, async () => [
      Trace.with({ correlationId: 'b' }, () => Trace.current().span?.spanId),
      Trace.current().span?.spanId,
    ]);
    expect(seen).toEqual(['b'.repeat(16), '0000000000000001']);
    expect(spans).toMatchObject([
      { name: 'both', parent: null, traceId: null, links: callers.map(({ span }) => span) },
    ]);
    // The only caller needs no trace beside its own.
    expect(await Spans.together('one', callers.slice(0, 1), async () => Trace.current().span?.spanId)).toBe(
      'a'.repeat(16),
    );
    expect(spans).toHaveLength(1);
  });

  it('tell of a failure its code, never its text', async () => {
    class TooLate extends DomainError {
      constructor() {
        super({ kind: 'conflict', code: 'sample.too-late', da: 'For sent, Anna', en: 'Too late, Anna' });
      }
    }
    const spans = tracer();
    const failing = Spans.run('work', { mayBegin: true }, async () => Promise.reject(new TooLate()));
    await expect(failing).rejects.toThrow(TooLate);
    expect(spans).toMatchObject([{ ended: 'sample.too-late' }]);
    expect(failureOf(new TypeError('Anna'))).toBe('TypeError');
    expect(failureOf({ code: 'not a code: Anna' })).toBe('Error');
    expect(failureOf('Anna')).toBe('Error');
  });
});

describe('traceparent', () => {
  it('is read and written as the standard has it', () => {
    const text = `00-${TRACE}-00f067aa0ba902b7-01`;
    expect(readTraceparent(text)).toEqual({ traceId: TRACE, spanId: '00f067aa0ba902b7', sampled: true });
    expect(traceparentOf({ traceId: TRACE, spanId: '00f067aa0ba902b7', sampled: true })).toBe(text);
    expect(readTraceparent(text.replace(/01$/, '02'))?.sampled).toBe(false);
  });

  it.each([undefined, null, '', 'x', [`00-${TRACE}-00f067aa0ba902b7-01`], `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`])(
    'is ignored if it is %j',
    (text) => expect(readTraceparent(text)).toBeNull(),
  );
});

it.each([
  ['always_on', 'AlwaysOnSampler'],
  ['always_off', 'AlwaysOffSampler'],
  ['traceidratio', 'TraceIdRatioBased{0.25}'],
  ['parentbased_always_off', 'ParentBased{root=AlwaysOffSampler'],
  ['parentbased_traceidratio', 'ParentBased{root=TraceIdRatioBased{0.25}'],
] as const)('the sampler %s is the standard’s', (sampler, name) => {
  expect(samplerOf({ sampler, ratio: 0.25 }).toString()).toContain(name);
});
