import Fastify from 'fastify';
import { createSimulator } from '../simulator.js';
import type { Simulator } from '../simulator.js';
import { TaskGenerator } from '../tasks/task-generator.js';
import { cancellationOf } from '../tasks/later-versions.js';
import { receivingModule } from '../testing/receiving-module.js';
import type { ReceivingModule } from '../testing/receiving-module.js';
import { call, post } from '../testing/scalepoint-client.js';
import { NORDLYS_CODE, world } from '../testing/world.js';

const nordlys = { alias: 'nordlys', name: 'Nordlys Forsikring', subcompanies: [] };

describe('pushing tasks to a module', () => {
  let simulator: Simulator;
  let module: ReceivingModule;

  beforeEach(async () => {
    [simulator, module] = await Promise.all([createSimulator(world()), receivingModule()]);
  });
  afterEach(async () => {
    await simulator.close();
    await module.close();
  });

  const push = async (request: object) =>
    post(`${simulator.url}/_control/push`, { url: module.url, backoffMs: 0, ...request });
  const numbers = () => module.received.map(({ body }) => body.payload.referenceNumber as string);

  it('sends a task as JSON with the token of its insurer, and reports the answer', async () => {
    const [task] = new TaskGenerator({ seed: 1, insurers: [nordlys] }).take(1);
    const { status, body } = await push({ tasks: [task] });
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'done', planned: 1, delivered: 1, refused: 0, gaveUp: 0 });
    expect(body.deliveries[0]).toMatchObject({ taskIds: [task!.taskId], status: 200, answer: { deliveryId: '1' } });
    expect(module.received[0]).toMatchObject({
      companyKey: 'demo',
      body: { securityToken: NORDLYS_CODE, timestamp: expect.any(String), payload: task },
    });
    expect(simulator.record.pushed({ contains: task!.taskId! })).toMatchObject([{ status: 200, attempt: 1 }]);
    expect(simulator.registrations.cases.get(task!.case!.id!)).toMatchObject({ insurerAlias: 'nordlys', open: true });
  });

  it('answers an offer by an update of its task, with all answers so far, and not one that was recalled', async () => {
    const [task] = new TaskGenerator({ seed: 1, insurers: [nordlys] }).take(1);
    await push({ tasks: [task] });
    const [first, second] = ['0199e3a0-7c1e-7d3a-9d55-1c2c5b1f7a10', '0199e3a0-7c1e-7d3a-9d55-1c2c5b1f7a11'];
    const say = (offer: object) => {
      const jsonString = JSON.stringify({ taskId: task!.taskId, caseId: task!.case!.id, offer });
      const form = new URLSearchParams({ securityToken: NORDLYS_CODE, jsonString });
      return post(`${simulator.url}/ws/task_message.action`, form);
    };
    await say({ id: first, number: 'T-1', total: '1000.00' });
    await say({ id: second, number: 'T-2', total: '500.00', supplementsOfferId: first });
    const answer = (id: string | undefined, body: object) =>
      post(`${simulator.url}/_control/offers/${id}/answer`, { url: module.url, ...body });
    await answer(first, { outcome: 'partly-approved', amount: '600.00' });
    await answer(second, { outcome: 'approved', approvedAmount: '1100.00' });
    const updates = module.received.slice(1).map(({ body }) => body.payload);
    expect(updates).toMatchObject([
      { kind: 'update', revision: (task!.revision ?? 1) + 1, offerAnswers: [{ offerId: first, amount: '600.00' }] },
      { approvedAmount: '1100.00', offerAnswers: [{ offerId: first }, { offerId: second, outcome: 'approved' }] },
    ]);
    await say({ id: first, number: 'T-1', recalled: true });
    expect((await answer(first, { outcome: 'approved' })).status).toBe(409);
    const { body } = await call(`${simulator.url}/_control/offers?taskId=${task!.taskId}`);
    expect(body.items).toMatchObject([{ state: 'recalled' }, { state: 'approved', supplementsOfferId: first }]);
  });

  it('cuts deliveries where the insurer changes, and fills them up to the size asked for', async () => {
    await push({ generate: { seed: 3, count: 30 }, tasksPerDelivery: 4 });
    const batches = module.received.map(({ body }) => [body.payload.tasks ?? body.payload].flat());
    expect(batches.flat()).toHaveLength(30);
    expect(Math.max(...batches.map((batch) => batch.length))).toBeGreaterThan(1);
    for (const [index, batch] of batches.entries()) {
      expect(batch.length).toBeLessThanOrEqual(4);
      const aliases = new Set(
        batch.map((task: { insuranceCompany: { alias: string } }) => task.insuranceCompany.alias),
      );
      expect(aliases.size).toBe(1);
      const code = module.received[index]!.body.securityToken;
      expect(code === NORDLYS_CODE).toBe(aliases.has('nordlys'));
    }
  });

  it.each(['form-xml', 'multipart-xml'])('sends %s with the address for answers', async (format) => {
    const [task] = new TaskGenerator({ seed: 5, insurers: [nordlys] }).take(1);
    await push({ tasks: [task], format });
    const { body, contentType } = module.received[0]!;
    expect(contentType).toMatch(format === 'form-xml' ? /urlencoded/ : /multipart/);
    expect(body.securityToken).toBe(NORDLYS_CODE);
    expect(body.xmlString).toContain(`uniqueId="${task!.taskId}"`);
    expect(body.xmlString).toContain(`replyAddress="${simulator.url}/ws/task_feedback.action"`);
  });

  it.each(['form-json', 'multipart-json'])('sends %s', async (format) => {
    const [task] = new TaskGenerator({ seed: 6, insurers: [nordlys] }).take(1);
    await push({ tasks: [task], format });
    expect(JSON.parse(module.received[0]!.body.jsonString)).toEqual(task);
  });

  it('tries again after 503 and after no answer, and keeps every attempt', async () => {
    module.answers.push(
      (reply) => reply.code(503).header('retry-after', '0').send(),
      (reply) => reply.hijack().raw.destroy(),
    );
    const { body } = await push({ generate: { count: 1 } });
    expect(body.deliveries).toMatchObject([{ outcome: 'delivered', attempts: 3 }]);
    expect(simulator.record.pushed().map(({ attempt, status }) => [attempt, status])).toEqual([
      [1, 503],
      [2, null],
      [3, 200],
    ]);
    expect(new Set(module.received.map(({ body: sent }) => JSON.stringify(sent))).size).toBe(1);
  });

  it('takes other refusals as final, and gives up when no attempt is left', async () => {
    module.answers.push((reply) => reply.code(401).send({ code: 'tokens.unknown-token' }));
    const refused = await push({ generate: { count: 1 } });
    expect(refused.body.deliveries).toMatchObject([
      { outcome: 'refused', attempts: 1, status: 401, answer: { code: 'tokens.unknown-token' } },
    ]);
    for (let attempt = 0; attempt < 2; attempt++) module.answers.push((reply) => reply.code(500).send());
    const given = await push({ generate: { count: 1 }, attempts: 2 });
    expect(given.body).toMatchObject({ gaveUp: 1, deliveries: [{ outcome: 'gave-up', attempts: 2, status: 500 }] });
  });

  it('does not follow a redirect', async () => {
    let led = false;
    const elsewhere = Fastify();
    elsewhere.post('/', async () => (led = true));
    const address = await elsewhere.listen({ host: '127.0.0.1', port: 0 });
    module.answers.push((reply) => reply.redirect(address, 307));
    const { body } = await push({ generate: { count: 1 } });
    expect(body.deliveries).toMatchObject([{ outcome: 'refused', status: 307 }]);
    expect(led).toBe(false);
    await elsewhere.close();
  });

  it('repeats and reorders deliveries', async () => {
    await push({ generate: { seed: 7, count: 5 } });
    const plain = numbers();
    module.received.length = 0;
    await push({ generate: { seed: 7, count: 5 }, duplicate: 1 });
    expect(numbers()).toEqual(plain.flatMap((number) => [number, number]));
    module.received.length = 0;
    await push({ generate: { seed: 7, count: 5 }, reorder: true, seed: 2 });
    expect(numbers()).not.toEqual(plain);
    expect(numbers().sort()).toEqual([...plain].sort());
  });

  it('does the same when faults on push say so, for the next push only', async () => {
    simulator.faults.add({ route: 'push', kind: 'duplicate', times: 1 });
    simulator.faults.add({ route: 'push', kind: 'reorder', times: 1 });
    const faulty = await push({ generate: { seed: 8, count: 4 } });
    expect(faulty.body.planned).toBe(8);
    module.received.length = 0;
    expect((await push({ generate: { seed: 8, count: 4 } })).body.planned).toBe(4);
  });

  it('sends again when the answer is lost on purpose', async () => {
    simulator.faults.add({ route: 'push', kind: 'accept-then-drop', times: 1 });
    const { body } = await push({ generate: { count: 2 }, attempts: 1 });
    expect(body.deliveries).toMatchObject([{ attempts: 2, outcome: 'delivered' }, { attempts: 1 }]);
    expect(module.received[1]!.body).toEqual(module.received[0]!.body);
    expect(simulator.record.pushed()[0]!.error).toContain('lost');
  });

  it('has as many deliveries under way as asked for, and no more', async () => {
    module.answerOnlyWhenTogether(4);
    const { body } = await push({ generate: { count: 8 }, concurrency: 4 });
    expect(body.delivered).toBe(8);
    expect(module.mostAtOnce()).toBe(4);
  });

  it('answers at once when told not to wait, and shows the progress', async () => {
    const { status, body } = await push({ generate: { count: 3 }, wait: false });
    expect([status, body.planned]).toEqual([202, 3]);
    await simulator.record.waitFor({ pushId: body.pushId }, 3);
    const listed = (await call(`${simulator.url}/_control/pushes`)).body.items;
    expect(listed).toMatchObject([{ pushId: body.pushId, planned: 3 }]);
    expect((await call(`${simulator.url}/_control/pushes/${body.pushId}`)).body.pushId).toBe(body.pushId);
    expect((await call(`${simulator.url}/_control/pushes/none`)).status).toBe(404);
  });

  it('sends whole bodies untouched, broken ones too', async () => {
    const body = '{"securityToken":"x",';
    module.answers.push((reply) => reply.code(400).send());
    await push({ bodies: [{ contentType: 'text/plain', body }] });
    expect(module.received[0]).toMatchObject({ contentType: 'text/plain', body });
  });

  it('leaves bodies out of the record of a large run', async () => {
    await push({ generate: { count: 1 }, recordBodies: false });
    expect(simulator.record.pushed()[0]).toMatchObject({ body: null, taskIds: [expect.any(String)] });
  });

  const task = { taskId: 'x', insuranceCompany: { alias: 'ukendt' } };
  it.each([
    ['an address that is not on this machine', { url: 'http://module.example/x' }, 'url-not-loopback'],
    ['an address in the local network', { url: 'http://192.168.1.10/x' }, 'url-not-loopback'],
    ['a name that only begins like this machine', { url: 'http://127.0.0.1.example/x' }, 'url-not-loopback'],
    ['another scheme', { url: 'file:///etc/hosts' }, 'url-not-loopback'],
    ['no address', { url: 'tasks' }, 'url-unreadable'],
    ['an insurer without a token', { tasks: [task] }, 'no-security-token'],
    ['an insurer that nobody registered', { generate: { insurers: ['ukendt'] } }, 'unknown-insurer'],
    [
      'a cancellation as XML',
      { tasks: [cancellationOf({ taskId: 'y' })], securityToken: 'z', format: 'form-xml' },
      'format-unfit',
    ],
    ['nothing to send', { generate: undefined }, 'invalid-request'],
    ['a field that does not exist', { generate: { count: 1 }, concurency: 2 }, 'invalid-request'],
  ])('refuses %s, and sends nothing', async (_what, request, error) => {
    const { status, body } = await push({ generate: { count: 1 }, ...request });
    expect([status, body.error]).toEqual([400, error]);
    expect(simulator.record.pushed()).toEqual([]);
    expect(module.received).toEqual([]);
  });
});
