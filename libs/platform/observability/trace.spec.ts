import { Trace, type TraceContext } from './trace.js';

const context = (actor: string): TraceContext => ({
  correlationId: '01890000-0000-7000-8000-000000000001',
  causationId: null,
  actor,
  companyId: null,
});

describe('Trace', () => {
  it('follows what is awaited, also beside other work', async () => {
    const seen = await Promise.all(
      ['anna', 'bo'].map((actor) =>
        Trace.run(context(actor), async () => {
          await new Promise(setImmediate);
          return Trace.current().actor;
        }),
      ),
    );
    expect(seen).toEqual(['anna', 'bo']);
  });

  it('gives back the outer context when the inner one has ended, and hands arguments on', () => {
    Trace.run(context('outer'), () => {
      expect(Trace.run(context('inner'), (suffix) => Trace.current().actor + suffix, '!')).toBe('inner!');
      expect(Trace.current().actor).toBe('outer');
    });
  });

  it('replaces some of the context for a while', () => {
    Trace.run(context('anonymous'), () => {
      const inner = Trace.with({ actor: 'insurer', companyId: 'company-1' }, () => Trace.current());
      expect(inner).toEqual({ ...context('insurer'), companyId: 'company-1' });
      expect(Trace.current()).toEqual(context('anonymous'));
    });
  });

  it('calls work of the process itself by one id', () => {
    expect(Trace.current()).toEqual({
      correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      causationId: null,
      actor: 'system',
      companyId: null,
    });
    expect(Trace.current().correlationId).toBe(Trace.current().correlationId);
  });
});
