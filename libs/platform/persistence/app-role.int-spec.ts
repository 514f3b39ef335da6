import { Client } from 'pg';
import { testDatabase } from '#platform/testing';
import { provisionAppRole } from './app-role.js';

const OWNER = 'owner_of_another_product';
const database = testDatabase();
// Roles belong to the whole cluster, which is shared with other tests.
afterAll(async () => {
  await database.sql(`drop role if exists ${OWNER}_service`);
  await database.sql(`drop role ${OWNER}`);
});

function ownerUrl(password: string): string {
  const url = new URL(database.ownerUrl);
  url.username = OWNER;
  url.password = password;
  return url.toString();
}

async function settingOf(url: string, name: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(`show ${name}`);
    return rows[0]?.[name];
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  await database.sql(`create role ${OWNER} login createrole password 'before'`);
  await database.sql(`grant scalepoint_app to ${OWNER} with admin option`);
});

it('lets the application in after its owner got a new password, and has the server give up lost connections', async () => {
  const before = await provisionAppRole(ownerUrl('before'));
  expect(await settingOf(before, 'idle_in_transaction_session_timeout')).toBe('1min');
  await database.sql(`alter role ${OWNER} password 'after'`);
  const after = await provisionAppRole(ownerUrl('after'));
  expect(after).not.toBe(before);
  expect(await settingOf(after, 'tcp_keepalives_idle')).toBe('60');
  await expect(settingOf(before, 'statement_timeout')).rejects.toThrow('password authentication failed');
});

it('leaves alone what the operator has set', async () => {
  await database.sql(`alter role ${OWNER}_service set statement_timeout = '20min'`);
  expect(await settingOf(await provisionAppRole(ownerUrl('after')), 'statement_timeout')).toBe('20min');
});
