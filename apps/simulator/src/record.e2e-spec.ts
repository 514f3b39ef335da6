import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSimulator } from './simulator.js';
import type { Simulator } from './simulator.js';
import { FORM_POSTS } from './messages/form-post-routes.js';
import { bearer, call, post } from './testing/scalepoint-client.js';
import { CASE_ID, NORDLYS_CODE, expense, world } from './testing/world.js';

const say = async (simulator: Simulator, text: string) =>
  post(
    simulator.url + FORM_POSTS['task-message'],
    new URLSearchParams({ securityToken: NORDLYS_CODE, jsonString: JSON.stringify({ text }) }),
  );

describe('the record', () => {
  let simulator: Simulator;

  beforeAll(async () => {
    simulator = await createSimulator(world());
    await say(simulator, 'første');
    await say(simulator, 'anden');
    await post(simulator.url + FORM_POSTS['task-status'], new URLSearchParams({ securityToken: 'wrong' }));
    await call(`${simulator.url}/ecx/wrong?x=1`);
  });
  afterAll(async () => simulator.close());

  const ask = async (query: string) => (await call(`${simulator.url}/_control/record?${query}`)).body;

  it('keeps requests in their order, also those that went to a wrong address', async () => {
    const { items, matching } = await ask('');
    expect(matching).toBe(4);
    expect(items.map(({ route, status }: { route: string; status: number }) => [route, status])).toEqual([
      ['task-message', 200],
      ['task-message', 200],
      ['task-status', 401],
      ['unknown', 404],
    ]);
    expect(items.at(-1)).toMatchObject({ path: '/ecx/wrong', query: { x: '1' } });
  });

  it.each([
    ['route=task-message', 2],
    ['route=task-message&contains=ANDEN', 1],
    ['status=401', 1],
    ['accepted=false', 2],
    ['since=3', 1],
    ['direction=pushed', 0],
  ])('is filtered by %s', async (query, matching) => {
    expect((await ask(query)).matching).toBe(matching);
  });

  it('shows the newest when there are too many', async () => {
    const { items, matching } = await ask('limit=1');
    expect([matching, items.length, items[0].route]).toEqual([4, 1, 'unknown']);
  });

  it('refuses a filter that it does not know', async () => {
    expect((await call(`${simulator.url}/_control/record?rute=token`)).status).toBe(400);
  });

  it('can be waited for', async () => {
    const waiting = ask('contains=tredje&atLeast=1');
    await say(simulator, 'tredje');
    expect((await waiting).matching).toBe(1);
    expect((await call(`${simulator.url}/_control/record?contains=fjerde&atLeast=1&timeoutMs=1`)).status).toBe(408);
  });
});

describe('the journal', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'simulator-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('holds an entry before its answer leaves', async () => {
    const journalFile = join(folder, 'new', 'journal.ndjson');
    const simulator = await createSimulator(world({ journalFile }));
    await say(simulator, 'Ærlig talt');
    const lines = readFileSync(journalFile, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([{ seq: 1, route: 'task-message' }]);
    await simulator.close();
  });

  it('gives a restarted simulator its record and its expenses back, but for a line that a kill has torn', async () => {
    const journalFile = join(folder, 'journal.ndjson');
    const before = await createSimulator(world({ journalFile }));
    const submit = async (simulator: Simulator) =>
      post(
        `${simulator.url}/ecx/host/api/integration/v2/expense/submit`,
        expense(),
        await bearer(simulator.url, 'platform-service-provider:write'),
      );
    const { ExpenseId: expenseId } = (await submit(before)).body.Response;
    await before.close();
    appendFileSync(journalFile, '{"seq":3,"direction":"rec');

    const after = await createSimulator(world({ journalFile }));
    expect(after.record.list().map(({ seq }) => seq)).toEqual([1, 2]);
    expect(after.expenses.find('1001', CASE_ID)).toMatchObject([{ expenseId, insurerAlias: 'nordlys' }]);
    expect((await submit(after)).body.Response.ValidationErrors).toBeDefined();
    await after.close();
    const lines = readFileSync(journalFile, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { seq: number }).seq)).toEqual([1, 2, 3, 4]);
  });

  it('is not begun in a file that is something else', async () => {
    const journalFile = join(folder, 'notes.txt');
    writeFileSync(journalFile, 'Husk mælk\n');
    await expect(createSimulator(world({ journalFile }))).rejects.toThrow(SyntaxError);
    expect(readFileSync(journalFile, 'utf8')).toBe('Husk mælk\n');
  });
});
