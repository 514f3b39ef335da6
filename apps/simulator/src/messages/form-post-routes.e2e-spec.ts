import { createSimulator } from '../simulator.js';
import type { Simulator } from '../simulator.js';
import { post } from '../testing/scalepoint-client.js';
import { NORDLYS_CODE, world } from '../testing/world.js';
import { FORM_POSTS } from './form-post-routes.js';

const json = JSON.stringify({ taskId: '5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01', message: 'Vi kommer på lørdag' });

describe('statuses, messages and feedback', () => {
  let simulator: Simulator;

  beforeAll(async () => {
    simulator = await createSimulator(world());
  });
  afterAll(async () => simulator.close());

  const send = async (fields: Record<string, string>, address: string = FORM_POSTS['task-message']) =>
    post(simulator.url + address, new URLSearchParams(fields));

  it.each(Object.entries(FORM_POSTS))('takes %s as a form, and records it under that name', async (route, address) => {
    const { status, body } = await send({ securityToken: NORDLYS_CODE, jsonString: json }, address);
    expect([status, body]).toEqual([200, { status: 'OK' }]);
    const [entry] = simulator.record.received(route as keyof typeof FORM_POSTS, { contains: 'lørdag' });
    expect(entry).toMatchObject({ insurerAlias: 'nordlys', accepted: true, body: { jsonString: json } });
  });

  it('knows of each task what the contractor said last, also after it was reopened', async () => {
    const say = (feedback: string, taskId = 'told') =>
      send(
        { securityToken: NORDLYS_CODE, jsonString: JSON.stringify({ taskId, feedback }) },
        FORM_POSTS['task-feedback'],
      );
    for (const feedback of ['accepted', 'completed', 'postponed', 'in-repair']) await say(feedback);
    await say('rejected', 'other');
    const answer = await fetch(`${simulator.url}/_control/tasks?taskId=told`);
    expect(await answer.json()).toMatchObject({
      items: [{ taskId: 'told', feedback: 'in-repair', history: ['accepted', 'completed', 'in-repair'] }],
    });
  });

  it('takes multipart and XML', async () => {
    const form = new FormData();
    form.set('securityToken', NORDLYS_CODE);
    form.set('xmlString', '<serviceTask uniqueId="x"><status>Tørring i gang</status></serviceTask>');
    expect((await post(simulator.url + FORM_POSTS['task-status'], form)).status).toBe(200);
    const [entry] = simulator.record.received('task-status', { contains: 'Tørring' });
    expect(entry).toMatchObject({ accepted: true });
  });

  it.each([
    ['an unknown token', { securityToken: 'x', jsonString: json }, 401],
    ['no token', { jsonString: json }, 401],
    ['neither string', { securityToken: NORDLYS_CODE }, 400],
    ['both strings', { securityToken: NORDLYS_CODE, jsonString: json, xmlString: '<a/>' }, 400],
    ['JSON that is torn', { securityToken: NORDLYS_CODE, jsonString: json.slice(0, -2) }, 400],
    ['JSON that is a list', { securityToken: NORDLYS_CODE, jsonString: '[]' }, 400],
    ['XML that is torn', { securityToken: NORDLYS_CODE, xmlString: '<a><b></a>' }, 400],
    ['XML that is empty', { securityToken: NORDLYS_CODE, xmlString: '' }, 400],
  ])('refuses %s', async (_what, fields, status) => {
    const answer = await send(fields);
    expect(answer.status).toBe(status);
    expect(simulator.record.received('task-message').at(-1)).toMatchObject({ accepted: false, status });
  });

  it('refuses a body that is not a form', async () => {
    const answer = await post(simulator.url + FORM_POSTS['task-status'], { securityToken: NORDLYS_CODE });
    expect(answer.status).toBe(415);
  });
});
