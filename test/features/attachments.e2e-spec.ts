import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fakeClamd } from '#platform/testing';
import { DEMO_COMPANIES } from '../../apps/product/src/demo-users.js';
import { UnitOfWork } from '#platform/transactions';
import { Attachments } from '../../libs/case-intake/domain/attachments.js';
import { runningProduct } from './running-api.js';
import { scalepointWorld } from './scalepoint-world.js';
import { until } from '../until.js';

const { simulator, env } = await scalepointWorld();
/** Contained in the simulator's text files. */
const VIRUS = 'Rørskade i bryggers';
const clamd = await fakeClamd(VIRUS);
afterAll(() => clamd.stop());
afterEach(() => clamd.behave('well'));
const product = runningProduct({ ...env, FETCH_ATTACHMENTS: 'true', CLAMD_URL: clamd.url });
const example = JSON.parse(readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8')) as {
  payload: Record<string, unknown>;
};

interface Attachment {
  readonly name: string | null;
  readonly link: string;
  readonly state: string;
  readonly reason: { code: string; detail: string } | null;
  readonly tries: number;
  readonly fileId: string | null;
}

/** Pushes a task with these attachments and waits until all reactions are idle. @returns its id */
async function taskWith(attachments: { name?: string; link: string }[], taskId = randomUUID()): Promise<string> {
  const payload = { ...example.payload, taskId, attachments };
  await product
    .scalepoint()
    .post('/scalepoint/v1/demo/tasks')
    .send({ ...example, payload })
    .expect(200);
  await product.settled();
  const [task] = await product.database.sql(`select id from case_intake.task where scalepoint_task_id = '${taskId}'`);
  return String(task?.['id']);
}

async function attachmentsOf(id: string): Promise<Attachment[]> {
  const { body } = await (await product.as('anna')).get(`/v1/tasks/${id}`).expect(200);
  return (body as { attachments: Attachment[] }).attachments;
}

const link = (name: string) => `${simulator.url}/files/${name}`;

describe('the attachments of a task', () => {
  it('are fetched, and downloaded as files under safe names', async () => {
    const id = await taskWith([
      { name: '../foto æøå.png', link: link('a.png') },
      { link: link('r%C3%B8r.pdf') },
      { name: 'dobbelt.png', link: link('a.png') },
    ]);
    const attachments = await attachmentsOf(id);
    expect(attachments).toMatchObject([{ state: 'fetched', tries: 1 }, { state: 'fetched' }, { state: 'fetched' }]);
    const anna = await product.as('anna');
    const { body } = await anna.get(`/v1/tasks/${id}/files`).expect(200);
    const files = (
      body as { items: { id: string; name: string; addedBy: string; addedByName: string | null; send: boolean }[] }
    ).items;
    expect(files.map(({ name }) => name).sort()).toEqual(['foto æøå.png', 'rør.pdf']);
    expect(files.every((file) => file.addedBy === 'scalepoint' && file.addedByName === null && !file.send)).toBe(true);
    const file = await anna.get(`/v1/tasks/${id}/files/${attachments[0]?.fileId}`).expect(200);
    expect(file.headers).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff' });
    expect(file.headers['content-disposition']).toMatch(/^attachment; .*filename\*=UTF-8''foto%20%C3%A6/);
    // Another company cannot see it.
    await (await product.as('nina')).get(`/v1/tasks/${id}/files/${attachments[0]?.fileId}`).expect(403);
  });

  it('with a CPR number in their link are fetched by it, and shown and stored without it', async () => {
    const id = await taskWith([{ name: 'brev.pdf', link: link('120392-1234.pdf') }]);
    expect(await attachmentsOf(id)).toMatchObject([{ state: 'fetched', link: link('••••••-••••.pdf') }]);
    const called = simulator.record.received('attachment').map(({ path }) => decodeURIComponent(path));
    expect(called).toContain('/files/120392-1234.pdf');
    const [stored] = await product.database.sql(
      `select string_agg(content::text, '') || (select string_agg(raw, '') from scalepoint_gateway.delivery) as texts
         from case_intake.task`,
    );
    expect(String(stored?.['texts'])).toContain('••••••-••••.pdf');
    expect(String(stored?.['texts'])).not.toContain('120392-1234');
    // Read again from what was stored, it is the same task.
    const [delivery] = await product.database.sql(
      `select id from scalepoint_gateway.delivery where raw like '%sealed=%'`,
    );
    const anna = await product.as('anna');
    const versionOf = () => product.database.sql(`select version from case_intake.task where id = $1`, [id]);
    const before = await versionOf();
    await anna.post(`/v1/deliveries/${String(delivery?.['id'])}/reprocess`).expect(200);
    expect(await versionOf()).toEqual(before);
  });

  it('that cannot be fetched say why, in the language of the reader', async () => {
    const id = await taskWith([
      { name: 'intern', link: 'http://169.254.169.254/latest' },
      { name: 'væk.pdf', link: link('missing.exe') },
      { name: 'stor.pdf', link: `${link('b.pdf')}?bytes=10485761` },
    ]);
    expect((await attachmentsOf(id)).map(({ state, reason }) => [state, reason?.code])).toEqual([
      ['refused', 'case-intake.attachment-address-refused'],
      ['refused', 'case-intake.attachment-not-there'],
      ['refused', 'case-intake.attachment-too-large'],
    ]);
    const anna = await product.as('anna');
    const { body } = await anna.post(`/v1/tasks/${id}/attachments/fetching`).set('accept-language', 'en').expect(200);
    const [first] = body as Attachment[];
    expect(first).toMatchObject({ tries: 2, reason: { detail: expect.stringContaining('private network') } });
    await anna.post(`/v1/tasks/${randomUUID()}/attachments/fetching`).expect(404);
    await (await product.as('bo')).post(`/v1/tasks/${id}/attachments/fetching`).expect(403);
  });

  it('are tried again while their server is away, each once', async () => {
    simulator.faults.add({ route: 'attachment', kind: '503', times: 1 });
    const id = await taskWith([{ name: 'senere.pdf', link: link('c.pdf') }]);
    await until(async () => (await attachmentsOf(id))[0]?.state === 'fetched');
    const [{ tries } = { tries: 0 }] = await attachmentsOf(id);
    expect(tries).toBe(2);
    const { body } = await (await product.as('anna')).get(`/v1/tasks/${id}/files`).expect(200);
    expect((body as { items: unknown[] }).items).toHaveLength(1);
  });

  it('that were never tried come before those that failed, and among these the one that has waited longest', async () => {
    const taskId = randomUUID();
    const names = ['a.pdf', 'b.pdf', 'y.pdf', 'z.pdf'];
    const id = await taskWith([], taskId);
    const attachments = names.map((name) => ({ name, link: link(name) }));
    await product.database.sql(
      `update case_intake.task set content = jsonb_set(content, '{attachments}', $2) where id = $1`,
      [id, JSON.stringify(attachments)],
    );
    const { app } = product;
    const { id: companyId } = DEMO_COMPANIES.demo;
    const [inDatabase, tried] = [app.get(UnitOfWork), app.get(Attachments)];
    const fault = { code: 'case-intake.attachment-server-away', da: 'væk', en: 'away' };
    const fail = (name: string, at: string) =>
      inDatabase.run(companyId, () =>
        tried.failed(companyId, id, link(name), { state: 'retrying', fault, at: new Date(at) }),
      );
    await fail('a.pdf', '2026-11-26T10:00:10Z');
    await fail('b.pdf', '2026-11-26T10:00:00Z');
    const missing = await inDatabase.read(companyId, () => tried.missing(companyId, id, { refused: false }));
    expect(missing.map(({ name }) => name)).toEqual(['y.pdf', 'z.pdf', 'b.pdf', 'a.pdf']);
  });

  it('that an update adds are fetched too, and the old ones not again', async () => {
    const taskId = randomUUID();
    const id = await taskWith([{ name: 'en.pdf', link: link('en.pdf') }], taskId);
    const payload = {
      ...example.payload,
      taskId,
      kind: 'update',
      revision: 7,
      attachments: [
        { name: 'en.pdf', link: link('en.pdf') },
        { name: 'to.pdf', link: link('to.pdf') },
      ],
    };
    await product
      .scalepoint()
      .post('/scalepoint/v1/demo/tasks')
      .send({ ...example, payload })
      .expect(200);
    await product.settled();
    expect(await attachmentsOf(id)).toMatchObject([
      { name: 'en.pdf', state: 'fetched', tries: 1 },
      { name: 'to.pdf', state: 'fetched', tries: 1 },
    ]);
  });

  it('whose name and content do not agree are kept, marked, and served as bytes', async () => {
    const id = await taskWith([
      { name: 'foto.jpg', link: link('d.png') },
      { name: 'ægte.png', link: link('e.png') },
    ]);
    const anna = await product.as('anna');
    const { body } = await anna.get(`/v1/tasks/${id}/files`).expect(200);
    const files = (body as { items: { id: string; name: string; kindCheck: string; virusScan: string }[] }).items;
    const byName = Object.fromEntries(files.map((file) => [file.name, file]));
    expect(byName).toMatchObject({
      'foto.jpg': { kindCheck: 'doubtful', contentType: 'image/png', virusScan: 'clean' },
      'ægte.png': { kindCheck: 'passed', contentType: 'image/png', virusScan: 'clean' },
    });
    const answer = await anna.get(`/v1/tasks/${id}/files/${byName['foto.jpg']?.id}`).expect(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': expect.stringMatching(/^attachment/),
    });
  });

  it('with a virus are not kept, and the task says so', async () => {
    const id = await taskWith([{ name: 'note.txt', link: link('note.txt') }]);
    expect(await attachmentsOf(id)).toMatchObject([
      {
        state: 'refused',
        reason: { code: 'case-intake.attachment-infected', detail: expect.stringContaining('Fake.Virus') },
        fileId: null,
      },
    ]);
  });

  it('wait while the scanner does not answer, and come when it does', async () => {
    clamd.behave('rude');
    const id = await taskWith([{ name: 'vent.pdf', link: link('vent.pdf') }]);
    await until(async () => (await attachmentsOf(id))[0]?.state !== 'waiting');
    expect(await attachmentsOf(id)).toMatchObject([
      { state: 'retrying', reason: { code: 'case-intake.attachment-not-scanned' } },
    ]);
    clamd.behave('well');
    await (await product.as('anna')).post(`/v1/tasks/${id}/attachments/fetching`).expect(200);
    expect(await attachmentsOf(id)).toMatchObject([{ state: 'fetched' }]);
  });

  it('of one company are not those of another', async () => {
    const rows = await product.database.sql('select distinct company_id from case_intake.attachment');
    expect(rows).toEqual([{ company_id: DEMO_COMPANIES.demo.id }]);
  });
});

describe('a file that a user adds', () => {
  const add = async (content: string, name = 'note.txt') => {
    const [task] = await product.database.sql('select id from case_intake.task order by id limit 1');
    const anna = await product.as('anna');
    return anna
      .post(`/v1/tasks/${String(task?.['id'])}/files`)
      .set('accept-language', 'en')
      .attach('file', Buffer.from(content), name);
  };
  const kept = async () =>
    (await product.database.sql(`select id from case_intake.file where added_by = 'anna'`)).length;

  it('is scanned before it is kept', async () => {
    const before = clamd.scans;
    const { status, body } = await add('vand');
    expect([status, body]).toMatchObject([201, { kindCheck: 'passed', virusScan: 'clean' }]);
    expect(clamd.scans).toBe(before + 1);
  });

  it('is refused with the name of its virus', async () => {
    const before = await kept();
    const { status, body } = await add(`a ${VIRUS}`);
    expect([status, body]).toMatchObject([
      422,
      { code: 'files.infected', detail: expect.stringContaining('Fake.Virus'), errors: [{ pointer: '/file' }] },
    ]);
    expect(await kept()).toBe(before);
  });

  it('is to be sent again when the scanner does not answer', async () => {
    const before = await kept();
    clamd.behave('rude');
    const { status, body, headers } = await add('vand');
    expect([status, body]).toMatchObject([503, { code: 'files.scanner-unavailable' }]);
    expect(headers['retry-after']).toBe('30');
    expect(await kept()).toBe(before);
  });
});
