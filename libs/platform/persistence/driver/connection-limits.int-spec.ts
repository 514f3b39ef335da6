import { setImmediate } from 'node:timers/promises';
import { MikroORM, type Options } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { testDatabase } from '#platform/testing';
import { asUpkeep, transactionLimits } from './connection-limits.js';
import { saysUnavailable } from '../database-unavailable.js';
import { ormOptions } from '../orm-options.js';

const STATEMENT_MS = 300;
const database = testDatabase();
const orms: MikroORM[] = [];

async function orm(change: (url: URL) => void = () => undefined, poolSize = 2): Promise<MikroORM> {
  const url = new URL(database.appUrl);
  change(url);
  const options: Options = ormOptions(url.toString(), poolSize, STATEMENT_MS);
  const driverOptions = { ...(options.driverOptions as object), connectionTimeoutMillis: 1_500 };
  const made = await MikroORM.init({ ...options, driverOptions, entities: [] });
  orms.push(made);
  return made;
}

afterEach(async () => {
  for (const made of orms.splice(0)) await made.close();
});

function ask(at: MikroORM, text: string): Promise<unknown> {
  return at.em
    .fork({ session: { variables: transactionLimits(STATEMENT_MS) } })
    .transactional((em) => em.execute(text));
}

async function failureOf(asked: Promise<unknown>): Promise<unknown> {
  return asked.then(
    () => null,
    (error: unknown) => error,
  );
}

it('the parameters of the URL apply to every connection: encryption, and options of the server', async () => {
  const named = await orm((url) => url.searchParams.set('application_name', 'erp'));
  expect(await ask(named, 'show application_name')).toEqual([{ application_name: 'erp' }]);
  const encrypted = await orm((url) => url.searchParams.set('sslmode', 'verify-full'));
  expect(await failureOf(ask(encrypted, 'select 1'))).toMatchObject({
    message: expect.stringContaining('does not support SSL'),
  });
});

describe('a failure of the connection says that the database is unavailable', () => {
  it.each<[string, (url: URL) => void]>([
    ['nothing listens there', (url) => void (url.port = '1')],
    ['the password is wrong', (url) => void (url.password = 'wrong')],
    ['the host has no address', (url) => void (url.hostname = 'nowhere.invalid')],
  ])('%s', async (_, change) => {
    expect(saysUnavailable(await failureOf(ask(await orm(change), 'select 1')))).toBe(true);
  });

  it('a statement takes too long, and the server says so', async () => {
    const failure = await failureOf(ask(await orm(), 'select pg_sleep(60)'));
    expect(failure).toMatchObject({ message: expect.stringContaining('statement timeout') });
    expect(saysUnavailable(failure)).toBe(true);
  });

  it('the server ends the session', async () => {
    const failure = await failureOf(ask(await orm(), 'select pg_terminate_backend(pg_backend_pid())'));
    expect(saysUnavailable(failure)).toBe(true);
  });

  it('every connection is in use', async () => {
    const at = await orm(undefined, 1);
    await at.em.fork().transactional(async (em) => {
      await em.execute('select 1');
      expect(saysUnavailable(await failureOf(ask(at, 'select 1')))).toBe(true);
    });
  });

  it('but a statement that is refused does not', async () => {
    const failure = await failureOf(ask(await orm(), 'select nothing'));
    expect(failure).toMatchObject({ code: '42703' });
    expect(saysUnavailable(failure)).toBe(false);
  });
});

describe('a server that only reads', () => {
  const readOnlyPid = `select pg_backend_pid() as pid`;

  it('gets no connection, because an old primary may answer at the address after a failover', async () => {
    const standby = await orm((url) => url.searchParams.set('options', '-c default_transaction_read_only=on'));
    const failure = await failureOf(ask(standby, 'select 1'));
    expect(failure).toMatchObject({ message: expect.stringContaining('takes no writes') });
    expect(saysUnavailable(failure)).toBe(true);
  });

  it('loses the connection on which it refused to write', async () => {
    const at = await orm(undefined, 1);
    const [before] = (await ask(at, readOnlyPid)) as { pid: number }[];
    const demoted = at.em.fork().transactional(async (em) => {
      await em.execute('set transaction read only');
      await em.execute('create table written (id integer)');
    });
    expect(saysUnavailable(await failureOf(demoted))).toBe(true);
    const [after] = (await ask(at, readOnlyPid)) as { pid: number }[];
    expect(after?.pid).not.toBe(before?.pid);
  });

  it('is not meant by a query that tries to write', async () => {
    const at = await orm();
    const failure = await failureOf(
      at.em.fork().transactional((em) => em.execute('create table written (id integer)'), { readOnly: true }),
    );
    expect(failure).toMatchObject({ code: '25006' });
    expect(saysUnavailable(failure)).toBe(false);
  });
});

it('lets upkeep take longer', async () => {
  const slow = `select pg_sleep(${(STATEMENT_MS * 1.5) / 1000})`;
  expect(await asUpkeep(async () => failureOf(ask(await orm(), slow)))).toBeNull();
});

it('has the server end a transaction whose client does nothing any more, so that its locks are free', async () => {
  const at = await orm();
  let letGo = () => {};
  let hasLock = () => {};
  const locked = new Promise<void>((resolve) => (hasLock = resolve));
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const idle = at.em.fork({ session: { variables: transactionLimits(STATEMENT_MS) } }).transactional(async (em) => {
    await em.execute('select pg_advisory_xact_lock(4711)');
    hasLock();
    await held;
    await em.execute('select 1');
  });
  await locked;
  // Blocks until the other transaction has released the lock.
  await database.sql('select pg_advisory_xact_lock(4711)');
  letGo();
  expect(saysUnavailable(await failureOf(idle))).toBe(true);
});

it('closes while a connection is being opened', async () => {
  const options: Options = ormOptions(database.appUrl, 2, STATEMENT_MS);
  const { onPoolCreated, ...driverOptions } = options.driverOptions as { onPoolCreated: (pool: Pool) => void };
  let pool: Pool | undefined;
  const created = (made: Pool) => onPoolCreated((pool = made));
  const at = await MikroORM.init({
    ...options,
    driverOptions: { ...driverOptions, onPoolCreated: created },
    entities: [],
  });
  const failure = failureOf(ask(at, 'select 1'));
  while (!pool || pool.totalCount === 0) await setImmediate();
  const closed = at.close();
  expect(await failure).toMatchObject({ message: 'The connection pool is closing' });
  await closed;
});
