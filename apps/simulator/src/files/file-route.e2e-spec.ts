import { createHash } from 'node:crypto';
import { createSimulator } from '../simulator.js';
import type { Simulator } from '../simulator.js';
import { bearer, call, post } from '../testing/scalepoint-client.js';
import { CASE_ID, CLOSED_CASE_ID, NORDLYS_CODE, world } from '../testing/world.js';

describe('files', () => {
  let simulator: Simulator;
  const bytes = Buffer.from('Fugtmåling: 18 %');
  const address = () => `${simulator.url}/ecx/host/api/integration/v1/file/submitForCase`;
  const file = (overrides: object = {}, envelope: object = {}) => ({
    securityToken: NORDLYS_CODE,
    timestamp: '2026-11-24',
    payload: {
      id: CASE_ID,
      insuranceCompanyAlias: 'nordlys',
      userEmail: 'Anna@demo.example',
      fileName: 'måling.txt',
      content: bytes.toString('base64'),
      ...overrides,
    },
    ...envelope,
  });

  beforeAll(async () => {
    simulator = await createSimulator(world());
  });
  afterAll(async () => simulator.close());

  it('takes a file, and records its fingerprint instead of its bytes', async () => {
    const { status, body } = await post(address(), file());
    expect([status, body.Response.Status]).toEqual([201, 'Received']);
    const entry = simulator.record.received('file-submit').at(-1);
    expect(entry).toMatchObject({ accepted: true, insurerAlias: 'nordlys' });
    expect((entry!.body as { payload: { content: unknown } }).payload.content).toEqual({
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  it('refuses an unknown security token with 401', async () => {
    expect((await post(address(), file({}, { securityToken: 'no' }))).status).toBe(401);
  });

  it.each([
    ['no user', { userEmail: '' }, 'Felt = userEmail - feltet er obligatorisk, men er ikke udfyldt'],
    ['no content', { content: undefined }, 'Felt = content - feltet er obligatorisk, men er ikke udfyldt'],
    ['a user whom nobody knows', { userEmail: 'eva@demo.example' }, /userEmail.*ikke aktiv/],
    ['a user who has left', { userEmail: 'bo@demo.example' }, /userEmail.*ikke aktiv/],
    ['a closed case', { id: CLOSED_CASE_ID }, /sagen er lukket/],
    ['the alias of another insurer', { insuranceCompanyAlias: 'havblik' }, /insuranceCompanyAlias/],
    ['content that is not base64', { content: 'måling' }, /base64/],
  ])('refuses %s with 201 and the reason', async (_what, overrides, text) => {
    const { status, body } = await post(address(), file(overrides));
    expect(status).toBe(201);
    expect(body.Response.ValidationErrors.ValidationError).toEqual([expect.stringMatching(text)]);
  });

  it('checks a bearer token that is sent, and wants one when told so', async () => {
    expect((await post(address(), file(), await bearer(simulator.url, 'events'))).status).toBe(403);
    simulator.setKnobs({ fileBearer: 'required' });
    expect((await post(address(), file())).status).toBe(401);
    const headers = await bearer(simulator.url, 'platform-service-provider:write');
    expect((await post(address(), file(), headers)).body.Response.Status).toBe('Received');
  });

  it('serves attachments, in a size that is asked for', async () => {
    const { status, headers } = await call(`${simulator.url}/files/foto%201.png`);
    expect([status, headers.get('content-type')]).toEqual([200, 'image/png']);
    const large = await fetch(`${simulator.url}/files/plan.pdf?bytes=200000`);
    expect((await large.arrayBuffer()).byteLength).toBe(200_000);
    expect((await call(`${simulator.url}/files/virus.exe`)).status).toBe(404);
  });
});
