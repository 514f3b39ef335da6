import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runningProduct } from './running-api.js';

const product = runningProduct();
const example = JSON.parse(readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8')) as {
  payload: Record<string, unknown>;
};
const HOME = { street: 'Åvænget 7', postalCode: '4573', city: 'Højby' };
const JENS = { name: 'Jens Hansen', address: HOME };

interface Opened {
  readonly debtorId: string;
}

/** The debtor of the case for a task with this policyholder, or the codes of the task's issues. */
async function debtorFor(policyholder: object): Promise<unknown> {
  const taskId = randomUUID();
  const payload = { ...example.payload, taskId, referenceNumber: taskId, policyholder };
  await product
    .scalepoint()
    .post('/scalepoint/v1/demo/tasks')
    .send({ ...example, payload })
    .expect(200);
  await product.settled();
  const anna = await product.as('anna');
  const { body: tasks } = await anna.get('/v1/tasks?limit=200').expect(200);
  const task = (tasks as { items: { scalepointTaskId: string; caseId: string; attention: object[] }[] }).items.find(
    (one) => one.scalepointTaskId === taskId,
  );
  if (!task?.caseId) return task?.attention;
  const { body } = await anna.get(`/v1/cases/${task.caseId}`).expect(200);
  return (body as Opened).debtorId;
}

async function changeSettings(change: object): Promise<void> {
  const anna = await product.as('anna');
  const { body: settings, headers } = await anna.get('/v1/scalepoint-settings').expect(200);
  const { version: _, ...others } = settings as Record<string, unknown>;
  await anna
    .put('/v1/scalepoint-settings')
    .set('if-match', String(headers['etag']))
    .send({ ...others, ...change })
    .expect(200);
}

beforeAll(async () => {
  const anna = await product.as('anna');
  await changeSettings({ caseDebtor: 'policyholder', createMissingDebtor: false });
  const put = async (id: string, debtor: object) =>
    anna
      .put(`/v1/directory/debtors/${id}`)
      .send({ active: true, ...debtor })
      .expect(200);
  await put('firma', { name: 'Hansens Fiskehus A/S', cvr: '88146328' });
  await put('telefon', { name: 'Åse Kjær', phones: ['+45 20 30 40 50'] });
  await put('mail', { name: 'Bodil Bæk', email: 'Bodil@Eksempel.dk' });
  await put('adresse', { name: 'Øjvind Ærø', address: HOME });
  for (let n = 0; n < 55; n += 1) await put(`hansen-${String(n).padStart(2, '0')}`, { ...JENS, address: null });
  await put('hansen-sidst', { ...JENS, phones: ['21222324'], address: { ...HOME, street: 'Sidste Vej 1' } });
  await put('hansen-til-sidst', { ...JENS, address: { street: 'Ny Vej 2', postalCode: '9990', city: 'Skagen' } });
});

describe('the policyholder of a task is found among the debtors', () => {
  it.each(['88146328', 'DK88146328', 'DK 88 14 63 28', ' 88 14 63 28 '])('by the CVR number %p', async (cvr) => {
    expect(await debtorFor({ name: 'Noget andet', cvr })).toBe('firma');
  });

  it.each(['20304050', '+4520304050', '0045 20 30 40 50', '(+45) 20-30-40-50', ' 20 30 40 50 '])(
    'by the telephone number %p, in any of its fields',
    async (phone) => {
      expect(await debtorFor({ name: 'En anden', phone })).toBe('telefon');
      expect(await debtorFor({ name: 'En anden', mobile: phone })).toBe('telefon');
    },
  );

  it('not by a foreign number that ends the same', async () => {
    const [attention] = (await debtorFor({ name: 'En anden', phone: '+46 20 30 40 50' })) as { code: string }[];
    expect(attention?.code).toBe('case-intake.debtor-missing');
  });

  it.each(['bodil@eksempel.dk', 'BODIL@EKSEMPEL.DK'])('by the e-mail address %p', async (email) => {
    expect(await debtorFor({ name: 'En tredje', email })).toBe('mail');
  });

  it.each([
    ['as written', 'Øjvind Ærø', HOME],
    ['in capitals and with wild spaces', '  ØJVIND   ÆRØ ', { ...HOME, street: 'ÅVÆNGET  7 ' }],
    ['in another Unicode form', 'Øjvind Ærø'.normalize('NFD'), { ...HOME, street: HOME.street.normalize('NFD') }],
  ])('by name and address %s', async (_, name, address) => {
    expect(await debtorFor({ name, address })).toBe('adresse');
  });

  it('not by the name alone, nor by the address alone', async () => {
    for (const policyholder of [{ name: 'Øjvind Ærø' }, { name: 'Nabo Nielsen', address: HOME }]) {
      expect(await debtorFor(policyholder)).toMatchObject([{ code: 'case-intake.debtor-missing' }]);
    }
  });

  it('however many share the name', async () => {
    expect(await debtorFor({ name: 'Jens Hansen', phone: '21 22 23 24' })).toBe('hansen-sidst');
    const address = { street: 'Ny Vej 2', postalCode: '9990', city: 'Skagen' };
    expect(await debtorFor({ name: 'Jens Hansen', address })).toBe('hansen-til-sidst');
  });

  it('but not when it is blocked: then the task waits, and no second debtor is made', async () => {
    const anna = await product.as('anna');
    await changeSettings({ createMissingDebtor: true });
    await anna.put('/v1/directory/debtors/lukket').send({ name: 'Lukket ApS', cvr: '29189714', active: false });
    expect(await debtorFor({ name: 'Lukket ApS', cvr: '29189714' })).toMatchObject([
      { code: 'case-intake.debtor-blocked', field: 'debtorId', detail: expect.stringContaining('"lukket"') as unknown },
    ]);
    const { body } = await anna.get('/v1/directory/debtors?q=Lukket').expect(200);
    expect((body as { items: object[] }).items).toHaveLength(1);
    await changeSettings({ createMissingDebtor: false });
  });

  it('not by a CVR number of eight equal digits; a debtor made of such a task has none, and its phone once', async () => {
    const anna = await product.as('anna');
    await changeSettings({ createMissingDebtor: true });
    const [one, other] = [
      await debtorFor({ name: 'Firma Et', cvr: '00000000', phone: '31 32 33 34', mobile: '+45 31323334' }),
      await debtorFor({ name: 'Firma To', cvr: '00000000' }),
    ];
    expect(one).not.toBe(other);
    const { body } = await anna.get(`/v1/directory/debtors/${String(one)}`).expect(200);
    expect(body).toMatchObject({ cvr: null, phones: ['31 32 33 34'] });
    const refused = await anna
      .put('/v1/directory/debtors/firma-tre')
      .send({ name: 'Tre', cvr: '11111111' })
      .expect(422);
    expect(refused.body).toMatchObject({ code: 'cvr.repeats-one-digit' });
    await changeSettings({ createMissingDebtor: false });
  });

  it('unless several have what decides: then a person chooses among them', async () => {
    const anna = await product.as('anna');
    await anna.put('/v1/directory/debtors/telefon-2').send({ name: 'Asger Kjær', phones: ['20304050'], active: true });
    expect(await debtorFor({ name: 'Åse Kjær', phone: '20304050' })).toMatchObject([
      { code: 'case-intake.debtor-ambiguous', candidates: ['telefon', 'telefon-2'] },
    ]);
  });
});
