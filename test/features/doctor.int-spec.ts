import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '#platform/config';
import { Keyring, Seal } from '#platform/secrets';
import { testDatabase } from '#platform/testing';
import { configurationFindings } from '../../apps/cli/src/doctor/configuration-findings.js';
import { databaseFindings } from '../../apps/cli/src/doctor/database-findings.js';
import { report } from '../../apps/cli/src/doctor/finding.js';

const directory = mkdtempSync(join(tmpdir(), 'doctor-'));
afterAll(() => rmSync(directory, { recursive: true }));
const demo = { NODE_ENV: 'test', DEMO: 'on', DATA_DIR: directory };
const COMPANY = '01997c00-0000-7000-8000-0000000000d1';

describe('the doctor, of a database', () => {
  const database = testDatabase();
  const examine = async (env: Record<string, string> = {}) => {
    const { ownerUrl, appUrl } = database;
    return databaseFindings(parseConfig({ ...demo, ...env }), { ownerUrl, appUrl });
  };
  const about = async (what: string) => (await examine()).find((one) => one.about === what);

  it('finds nothing wrong with a new one', async () => {
    const findings = await examine();
    expect(findings.filter(({ state }) => state !== 'good')).toEqual([]);
    expect(findings.map((one) => one.about)).toEqual([
      ...['database', 'clock', 'schema', 'role', 'policies', 'months'],
      ...['keys', 'codes', 'queue', 'reactions', 'event feed', 'connections'],
    ]);
  });

  it('finds a table without row level security, and says how to restore it', async () => {
    await database.sql(`alter table tokens.security_token no force row level security`);
    const found = await about('policies');
    expect(found).toMatchObject({ state: 'fault', found: expect.stringContaining('tokens.security_token') });
    expect(report([found!])).toContain('→ The schema was changed manually');
    await database.sql(`alter table tokens.security_token force row level security`);
    expect(await about('policies')).toMatchObject({ state: 'good' });
  });

  it('finds a month that was not prepared', async () => {
    const [next] = await database.sql(
      `select name from platform.months_of('scalepoint_gateway.delivery') where month > now() order by month limit 1`,
    );
    await database.sql(`drop table ${String(next?.['name'])}`);
    expect(await about('months')).toMatchObject({ state: 'warning', found: expect.stringContaining('delivery') });
    await database.sql(`select platform.prepare_months()`);
    expect(await about('months')).toMatchObject({ state: 'good' });
  });

  it('finds secrets whose key is gone', async () => {
    await database.sql(`insert into platform.company (id, key, name) values ($1, 'doctor', 'Doktor ApS')`, [COMPANY]);
    await database.sql(
      `insert into webhooks.webhook (company_id, id, version, url, active, sealed_secret, created_at)
       values ($1, gen_random_uuid(), 1, 'https://erp.example', true, 'lost.AAAA', now())`,
      [COMPANY],
    );
    expect(await about('keys')).toMatchObject({ state: 'fault', found: expect.stringContaining('lost (1)') });
    await database.sql(`update webhooks.webhook set sealed_secret = 'demo.AAAA', old_sealed_secret = 'gone.AAAA'`);
    expect(await about('keys')).toMatchObject({ state: 'fault', found: expect.stringContaining('gone (1)') });
    await database.sql(`update webhooks.webhook set old_sealed_secret = null`);
    expect(await about('keys')).toMatchObject({ state: 'good' });
    const [older, newer] = [Buffer.alloc(32, 1).toString('base64'), Buffer.alloc(32, 2).toString('base64')];
    const findings = await examine({ ENCRYPTION_KEYS: `new:${newer},demo:${older}` });
    expect(findings.find((one) => one.about === 'keys')).toMatchObject({ state: 'warning' });
  });

  it('finds codes of insurers that are easily guessed, without showing them', async () => {
    const seal = new Seal((await Keyring.load(parseConfig(demo))).derive('security-token encryption'));
    const [insurer] = await database.sql(
      `insert into tokens.insurer (company_id, id, version, name) values ($1, gen_random_uuid(), 1, 'Nordlys')
       returning id::text as id`,
      [COMPANY],
    );
    const codes = { stærk: '0f6f7c52-6f0e-4a3b', svag: '48215907' };
    for (const [alias, code] of Object.entries(codes)) {
      const id = randomUUID();
      await database.sql(
        `insert into tokens.security_token (company_id, id, version, insurer_id, alias, alias_key, sub_alias_key,
           sealed_code, code_digest, masked_code)
         values ($1, $2, 1, $3, $4, $4, '', $5, $4, '••••')`,
        [COMPANY, id, insurer?.['id'], alias, seal.seal(code, `${COMPANY}/${id}`)],
      );
    }
    const found = await about('codes');
    expect(found).toMatchObject({ state: 'warning', found: expect.stringContaining('svag (doctor)') });
    expect(JSON.stringify(found)).not.toMatch(/stærk|48215907/);
  });

  it('finds jobs without a worker, and reactions that gave up', async () => {
    await database.sql(`select pgboss.create_queue('case-intake.open-case-on-task-received', '{"policy":"standard"}')`);
    await database.sql(
      `insert into pgboss.job (name, start_after) values ('case-intake.open-case-on-task-received', now() - interval '2 minutes')`,
    );
    expect(await about('queue')).toMatchObject({
      state: 'fault',
      found: expect.stringContaining('case-intake.open-case-on-task-received'),
    });
    await database.sql(`delete from pgboss.job`);
    await database.sql(
      `insert into platform.reaction_failure (company_id, id, reaction, stream, state, attempts, reason_code, reason, first_failed_at, last_failed_at)
       values ($1, gen_random_uuid(), 'invoicing.post-to-scalepoint-on-posting-requested', 'invoicing.invoice:1', 'dead', 9, 'x', 'x', now(), now())`,
      [COMPANY],
    );
    expect(await about('reactions')).toMatchObject({ state: 'fault', remedy: expect.stringContaining('replay') });
  });

  it('finds a schema that is behind, or ahead', async () => {
    await database.sql(`insert into platform.migrations (name) values ('20991231T0000_later')`);
    expect(await about('schema')).toMatchObject({ state: 'fault', remedy: expect.stringContaining('older version') });
    await database.sql(
      `delete from platform.migrations where name in ('20991231T0000_later', '20261126T0900_platform')`,
    );
    const findings = await examine();
    expect(findings.at(-1)).toMatchObject({ about: 'schema', state: 'fault' });
  });

  it('says when it is not there, without its password', async () => {
    const ownerUrl = 'postgres://owner:hemmeligt@127.0.0.1:1/erp';
    const findings = await databaseFindings(parseConfig(demo), { ownerUrl, appUrl: ownerUrl });
    expect(findings).toMatchObject([{ about: 'database', state: 'fault' }]);
    expect(JSON.stringify(findings)).not.toContain('hemmeligt');
  });
});

describe('the doctor, of a configuration', () => {
  const key = { JWT_ISSUER: 'i', JWT_AUDIENCE: 'a', ENCRYPTION_KEYS: `k:${Buffer.alloc(32).toString('base64')}` };
  const about = async (what: string, env: Record<string, string>) =>
    (await configurationFindings(parseConfig({ DATA_DIR: directory, ...env }))).filter((one) => one.about === what);

  it('reads the key of Scalepoint', async () => {
    const file = join(directory, 'key.pem');
    const env = { ...demo, SCALEPOINT_CLIENT_KEY_FILE: file };
    expect(await about('scalepoint', env)).toMatchObject([
      { state: 'fault', found: expect.stringContaining('ENOENT') },
    ]);
    for (const [bits, state] of [
      [1024, 'fault'],
      [2048, 'good'],
    ] as const) {
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
      writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
      expect(await about('scalepoint', env)).toMatchObject([{ state }]);
    }
  });

  it('asks the issuer for its keys', async () => {
    let keys: object[] = [{}];
    const server = createServer((_request, answer) => answer.end(JSON.stringify({ keys })));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const env = { ...key, JWT_JWKS_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks` };
    expect(await about('sign-in', env)).toMatchObject([{ state: 'good' }]);
    keys = [];
    expect(await about('sign-in', env)).toMatchObject([{ state: 'fault' }]);
    await new Promise((closed) => server.close(closed));
    expect(await about('sign-in', env)).toMatchObject([
      { state: 'fault', found: expect.stringContaining('cannot be read') },
    ]);
  });

  it('warns of unsafe settings', async () => {
    const env = {
      ...key,
      JWT_JWKS_URL: 'http://127.0.0.1:1/',
      NODE_ENV: 'production',
      DATABASE_URL: 'postgres://owner@127.0.0.1/erp',
      RATE_LIMIT_PER_MINUTE: '0',
      INTAKE_FAILURES_PER_MINUTE: '0',
    };
    const findings = await about('configuration', { ...env, PUBLIC_URL: 'http://erp.example', RUN_REACTIONS: 'false' });
    expect(findings.map(({ state }) => state)).toEqual(['warning', 'warning', 'warning', 'warning', 'warning']);
  });

  it('warns of a database on another machine without TLS', async () => {
    const env = { ...key, JWT_JWKS_URL: 'http://127.0.0.1:1/', NODE_ENV: 'production' };
    const found = async (url: string) => {
      const findings = await about('configuration', { ...env, DATABASE_URL: url });
      return findings.map(({ found }) => found).filter((text) => text.includes('TLS'));
    };
    const warned = ['DATABASE_URL does not require TLS'];
    expect(await found('postgres://owner@db.internal/erp')).toEqual(warned);
    expect(await found('postgres://owner@db.internal/erp?sslmode=prefer')).toEqual(warned);
    expect(await found('postgres://owner@db.internal/erp?sslmode=verify-full')).toEqual([]);
    expect(await found('postgres://owner@localhost/erp')).toEqual([]);
  });
});
