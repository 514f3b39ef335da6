import { readFileSync } from 'node:fs';
import { Metrics } from '#platform/observability';
import type { Simulator } from '../../apps/simulator/src/simulator.js';
import type { traceCollector } from '../trace-collector.js';
import { until } from '../until.js';
import { personalDataOfExamples } from './event-contracts.js';
import type { RunningProduct } from './running-api.js';

interface Seen {
  readonly product: RunningProduct;
  readonly collector: Awaited<ReturnType<typeof traceCollector>>;
  readonly simulator: Simulator;
  readonly insurerId: () => string;
}

const INTAKE = 'POST /scalepoint/v1/:companyKey/tasks';
const example = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');
const { version: packageVersion } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** What an operator sees of a running product: traces at a collector, and metrics. Called by a file of tests that runs one. */
export function seenFromOutside({ product, collector, simulator, insurerId }: Seen): void {
  describe('traces', () => {
    const CALLER = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' };
    const deliver = (correlationId: string, ending: string) =>
      product
        .scalepoint()
        .post('/scalepoint/v1/demo/tasks')
        .set('x-correlation-id', correlationId)
        .send(JSON.parse(example.replaceAll('3e9f01', ending)) as object)
        .expect(200);
    /** The names from a span up to the beginning of its trace. */
    const pathOf = (name: string, traceId: string): string[] => {
      const spans = collector.ofTrace(traceId);
      const names: string[] = [];
      for (
        let span = spans.find((one) => one.name === name);
        span;
        span = spans.find((one) => one.spanId === span?.parentId)
      )
        names.push(span.name);
      return names;
    };
    /** Spans are exported as they end, so that the beginning of a trace arrives last. */
    const begunBy = (server: string, name: string, traceId: string) =>
      until(() => pathOf(name, traceId).at(-1) === server);

    it('lead from a request through its event and reaction to the call out, in the trace of the caller', async () => {
      await deliver('11111111-2222-4333-8444-555555555501', '3e9fb1');
      await product.settled();
      const anna = await product.as('anna');
      const { body } = await anna.get('/v1/tasks?sort=newest&limit=1').expect(200);
      const [{ id }] = (body as { items: [{ id: string }] }).items;
      const traceparent = `00-${CALLER.traceId}-${CALLER.spanId}-01`;
      const answer = await anna.post(`/v1/tasks/${id}/acceptance`).set('traceparent', traceparent).expect(200);
      await product.settled();
      await begunBy('POST /v1/tasks/:id/acceptance', 'POST scalepoint', CALLER.traceId);
      expect(pathOf('POST scalepoint', CALLER.traceId)).toEqual([
        'POST scalepoint',
        'react case-intake.tell-scalepoint-on-task-moved',
        'append events',
        'transaction',
        'POST /v1/tasks/:id/acceptance',
      ]);
      const spans = collector.ofTrace(CALLER.traceId);
      expect(spans.find(({ kind }) => kind === 'server')).toMatchObject({
        parentId: CALLER.spanId,
        spanId: String(answer.headers['traceparent']).split('-')[2],
        attributes: { 'http.route': '/v1/tasks/:id/acceptance', 'http.response.status_code': 200 },
      });
      expect(spans.map(({ name }) => name)).toContain('command AcceptTask');
      const line = product.log.find((text) => text.includes(CALLER.traceId) && text.includes('"message":"request"'));
      expect(JSON.parse(line ?? '{}')).toMatchObject({ trace_id: CALLER.traceId, route: '/v1/tasks/:id/acceptance' });
    });

    it('stay apart when one transaction serves several deliveries, and the transaction links to each', async () => {
      const traceIds: string[] = [];
      const together = () => collector.spans.filter(({ name }) => name === 'AcceptDeliveries of several');
      // How many deliveries share a transaction depends on how fast they arrive.
      await until(async () => {
        const numbers = [0, 1, 2, 3, 4, 5].map((n) => String(100_000 + traceIds.length + n));
        const ids = numbers.map((number) => `11111111-2222-4333-8444-777777${number}`);
        await Promise.all(ids.map((id, index) => deliver(id, numbers[index] ?? '')));
        await product.settled();
        for (const id of ids) {
          const traceId = id.replaceAll('-', '');
          traceIds.push(traceId);
          await begunBy(INTAKE, 'react case-intake.open-case-on-task-received', traceId);
        }
        return together().length > 0;
      });
      const linked = together().flatMap(({ links }) => links.map((link) => link.split(' ')[0] ?? ''));
      expect(linked.length).toBeGreaterThan(1);
      expect(linked.filter((traceId) => !traceIds.includes(traceId))).toEqual([]);
      const begins = traceIds.flatMap((traceId) =>
        collector.ofTrace(traceId).filter(({ parentId }) => parentId === null),
      );
      expect(begins.map(({ name }) => name)).toEqual(traceIds.map(() => INTAKE));
    });

    it('name errors by their code, and hold no personal data and no secrets', async () => {
      simulator.faults.add({ route: 'task-message', kind: '503', times: 1 });
      const correlationId = '11111111-2222-4333-8444-555555555508';
      const anna = await product.as('anna');
      await anna.post(`/v1/connections/${insurerId()}/test`).set('x-correlation-id', correlationId);
      const traceId = correlationId.replaceAll('-', '');
      await begunBy('POST /v1/connections/:id/test', 'POST scalepoint', traceId);
      expect(collector.ofTrace(traceId).find(({ name }) => name === 'POST scalepoint')?.attributes).toMatchObject({
        'http.response.status_code': 503,
      });
      const sent = collector.everything();
      for (const secret of ['0f6f7c52-6f0e-4a3b', 'Bearer', ...personalDataOfExamples()])
        expect(sent).not.toContain(secret);
    });
  });

  describe('metrics', () => {
    interface Told {
      readonly name: string;
      readonly type: string;
      readonly values: readonly { readonly labels: Readonly<Record<string, string>>; readonly value: number }[];
    }
    const told = async () => (await product.app.get(Metrics).registry.getMetricsAsJSON()) as unknown as Told[];

    it('are those that the documentation lists, with their types and labels', async () => {
      const page = readFileSync('docs/metrics.md', 'utf8');
      const listed = [...page.matchAll(/^\| `(\w+)` \| (counter|gauge|histogram) \| ([\w, ]+|–) \|/gm)].map(
        ([, name = '', type, labels = '']) => ({ name, type, labels: labels === '–' ? [] : labels.split(', ').sort() }),
      );
      const registered = (await told()).filter(({ name }) => !/^(?:process|nodejs)_/.test(name));
      // The bridge to NATS is off here.
      const expected = listed.filter(({ name }) => name !== 'event_bridge_lag_seconds');
      expect(registered.map(({ name, type }) => `${type} ${name}`).sort()).toEqual(
        expected.map(({ name, type }) => `${type} ${name}`).sort(),
      );
      for (const { name, values } of registered) {
        const known = listed.find((one) => one.name === name)?.labels ?? [];
        const used = new Set(values.flatMap(({ labels }) => Object.keys(labels)).filter((label) => label !== 'le'));
        expect({ name, labels: [...used].filter((label) => !known.includes(label)) }).toEqual({ name, labels: [] });
      }
    });

    it('count what came in, what went to Scalepoint, and what waits', async () => {
      const metrics = await told();
      const of = (name: string, labels: Record<string, string>) =>
        metrics
          .find((one) => one.name === name)
          ?.values.filter((one) => Object.entries(labels).every(([label, value]) => one.labels[label] === value))
          .reduce((sum, { value }) => sum + value, 0) ?? 0;
      expect(of('intake_messages_total', { channel: 'json', outcome: 'accepted' })).toBeGreaterThan(6);
      expect(of('intake_messages_total', { channel: 'json', outcome: 'refused' })).toBeGreaterThan(0);
      expect(of('intake_tasks_total', { outcome: 'accepted' })).toBeGreaterThan(6);
      expect(of('scalepoint_calls_total', { outcome: 'answered', reason: '2xx' })).toBeGreaterThan(1);
      expect(of('scalepoint_calls_total', { reason: '5xx' })).toBeGreaterThan(0);
      expect(of('reaction_failures_total', { state: 'retrying' })).toBeGreaterThan(0);
      expect(
        of('db_pool_connections', { state: 'idle' }) + of('db_pool_connections', { state: 'used' }),
      ).toBeGreaterThan(0);
      expect(of('scalepoint_build_info', { version: packageVersion })).toBe(1);
    });
  });
}
