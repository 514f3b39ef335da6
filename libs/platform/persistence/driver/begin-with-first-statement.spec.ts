import { EventEmitter } from 'node:events';
import type { Pool } from 'pg';
import { beginWithFirstStatement } from './begin-with-first-statement.js';

/** A client whose statements succeed or fail when the test says so. */
function aClient() {
  const sent: { text: string; values: unknown; answered: (value: unknown) => void; failed: (error: Error) => void }[] =
    [];
  let corked = 0;
  const client = {
    connection: { stream: { cork: () => void (corked += 1), uncork: () => void (corked -= 1) } },
    query: (text: string, values?: unknown) =>
      new Promise((answered, failed) => sent.push({ text, values, answered, failed })),
  };
  const pool = new EventEmitter();
  beginWithFirstStatement(pool as unknown as Pool);
  pool.emit('connect', client);
  return { client, sent, texts: () => sent.map(({ text }) => text), corked: () => corked };
}

const SET = 'select set_config($1, $2, true)';

describe('a transaction', () => {
  it('is begun with its first statement, all in one write', async () => {
    const { client, sent, texts, corked } = aClient();
    await client.query('begin');
    await client.query(SET, ['app.companies', 'c1']);
    expect(texts()).toEqual([]);
    const first = client.query('select 1');
    const second = client.query('select 2');
    expect(texts()).toEqual(['begin', SET, 'select 1', 'select 2']);
    expect(sent[1]?.values).toEqual(['app.companies', 'c1']);
    expect(corked()).toBeGreaterThan(0);
    await new Promise(process.nextTick);
    expect(corked()).toBe(0);
    for (const { text, answered } of sent) answered(text);
    expect(await Promise.all([first, second])).toEqual(['select 1', 'select 2']);
    const end = client.query('commit');
    sent.at(-1)?.answered('commit');
    expect(await end).toBe('commit');
  });

  it('takes everything along that is set for it', async () => {
    const { client, texts } = aClient();
    const all = 'select set_config($1, $2, true), set_config($3, $4, true), set_config($5, $6, true)';
    await client.query('begin');
    await client.query(all, ['app.companies', 'c1', 'statement_timeout', '10000', 'lock_timeout', '5000']);
    expect(texts()).toEqual([]);
    void client.query('select 1');
    expect(texts()).toEqual(['begin', all, 'select 1']);
  });

  it.each(['commit', 'rollback'])('without a statement is never begun: %s', async (end) => {
    const { client, texts } = aClient();
    await client.query('begin');
    await client.query(SET, []);
    await client.query(end);
    expect(texts()).toEqual([]);
    void client.query('select 1');
    expect(texts()).toEqual(['select 1']);
  });

  it('that could not begin fails at its first statement, with the reason', async () => {
    const { client, sent } = aClient();
    await client.query('begin');
    await client.query(SET, []);
    const first = client.query('select 1');
    sent[0]?.answered('begin');
    sent[1]?.failed(new Error('unrecognized parameter'));
    sent[2]?.failed(new Error('current transaction is aborted'));
    await expect(first).rejects.toThrow('unrecognized parameter');
  });

  it('that writes is over when the server says so', async () => {
    const { client, sent } = aClient();
    await client.query('begin');
    void client.query('insert');
    const end = client.query('commit');
    sent.at(-1)?.failed(new Error('could not serialize'));
    await expect(end).rejects.toThrow('could not serialize');
  });

  it('that reads does not wait for its end, and the next one comes behind it', async () => {
    const { client, sent, texts } = aClient();
    await client.query('start transaction read only');
    void client.query('select 1');
    await client.query('commit');
    sent.at(-1)?.failed(new Error('Connection terminated'));
    await client.query('begin');
    void client.query('insert');
    expect(texts()).toEqual(['start transaction read only', 'select 1', 'commit', 'begin', 'insert']);
    const end = client.query('rollback');
    sent.at(-1)?.answered('rollback');
    expect(await end).toBe('rollback');
  });

  it('leaves alone what only looks like a beginning', () => {
    const { client, texts } = aClient();
    void client.query('select set_config($1, $2, false)');
    void client.query('beginning');
    expect(texts()).toEqual(['select set_config($1, $2, false)', 'beginning']);
  });
});
