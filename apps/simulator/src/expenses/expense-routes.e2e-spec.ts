import { createSimulator } from '../simulator.js';
import type { Simulator } from '../simulator.js';
import { bearer, call, post } from '../testing/scalepoint-client.js';
import { CASE_ID, CLOSED_CASE_ID, expense, world } from '../testing/world.js';

const UNKNOWN_CASE = 'c0a8f7d2-0000-4a3e-8a0b-7f2f9b6c1d99';

describe('expenses', () => {
  let simulator: Simulator;
  let headers: Record<string, string>;

  beforeEach(async () => {
    simulator = await createSimulator(world());
    headers = await bearer(simulator.url, 'platform-service-provider:write');
  });
  afterEach(async () => simulator.close());

  const submit = async (body: unknown) =>
    post(`${simulator.url}/ecx/host/api/integration/v2/expense/submit`, body, headers);
  const readBack = async (query: string) =>
    call(`${simulator.url}/ecx/host/api/integration/v2/expense?${query}`, { headers });
  const errorsOf = (answer: { body: any }) => answer.body.Response.ValidationErrors?.ValidationError; // eslint-disable-line @typescript-eslint/no-explicit-any

  it('books an expense and answers 201 with a reference', async () => {
    const { status, body } = await submit(expense());
    expect(status).toBe(201);
    expect(body).toEqual({ Response: { ExpenseId: expect.any(String), Number: '1001', Status: 'Received' } });
    expect(simulator.expenses.find('1001', CASE_ID)).toMatchObject([{ insurerAlias: 'nordlys', tenant: 'nordlys' }]);
  });

  it('answers 201 with the faults in Danish, and books nothing', async () => {
    const { status, body } = await submit(expense({ number: ' ', dueDate: null, items: [] }));
    expect(status).toBe(201);
    expect(body.Response.ValidationErrors.ValidationError).toEqual([
      'Felt = invoiceNumber - feltet er obligatorisk, men er ikke udfyldt',
      'Felt = dueDate - feltet er obligatorisk, men er ikke udfyldt',
      'Felt = items - feltet er obligatorisk, men er ikke udfyldt',
    ]);
    expect(simulator.expenses.find(undefined, undefined)).toEqual([]);
    expect(simulator.record.received('expense-submit')).toMatchObject([{ status: 201, accepted: false }]);
  });

  it('can answer a lone fault outside a list', async () => {
    simulator.setKnobs({ validationErrorShape: 'single' });
    expect(errorsOf(await submit(expense({ number: '' })))).toBe(
      'Felt = invoiceNumber - feltet er obligatorisk, men er ikke udfyldt',
    );
    expect(errorsOf(await submit(expense({ number: '', date: '' })))).toHaveLength(2);
  });

  it.each([[null], [{}], [{ data: 'x' }], [{ data: { claim: [], expense: 'x' } }], [[1]]])(
    'survives the body %j',
    async (body) => {
      const answer = await submit(body);
      expect(answer.status).toBe(201);
      expect(errorsOf(answer)).not.toHaveLength(0);
    },
  );

  it('refuses a number that is taken, whether the content is the same or not', async () => {
    await submit(expense());
    for (const again of [expense(), expense({ dueDate: '2026-12-24' })]) {
      expect(errorsOf(await submit(again))).toEqual(['Felt = invoiceNumber - fakturanummer 1001 er allerede modtaget']);
    }
    expect(simulator.expenses.find('1001', undefined)).toHaveLength(1);
  });

  it('books the same content twice when told so, but never other content', async () => {
    simulator.setKnobs({ duplicateExpense: 'accept-again' });
    await submit(expense());
    expect((await submit(expense())).body.Response.ExpenseId).toEqual(expect.any(String));
    expect(errorsOf(await submit(expense({ dueDate: '2026-12-24' })))).toHaveLength(1);
    expect(simulator.expenses.find('1001', undefined)).toHaveLength(2);
  });

  it('lets another contractor use the same number', async () => {
    await submit(expense());
    const other = expense({ issuer: { name: 'Anden Murer', companyTaxId: '24681351' } });
    expect(errorsOf(await submit(other))).toBeUndefined();
  });

  it('lets the same number go to another insurer', async () => {
    await submit(expense());
    const other = expense();
    other.data.claim = { id: UNKNOWN_CASE, tenant: 'havblik' };
    expect(errorsOf(await submit(other))).toBeUndefined();
  });

  it('refuses a closed case always, an unknown one when told so', async () => {
    expect(errorsOf(await submit(expense({}, CLOSED_CASE_ID)))).toEqual(['Felt = claimId - sagen er lukket']);
    expect(errorsOf(await submit(expense({ number: 'A' }, UNKNOWN_CASE)))).toBeUndefined();
    simulator.setKnobs({ unknownCases: 'refuse' });
    expect(errorsOf(await submit(expense({ number: 'B' }, UNKNOWN_CASE)))).toEqual([
      'Felt = claimId - sagen findes ikke',
    ]);
  });

  it('books only what an active user of the company posts, and credit notes of a closed case', async () => {
    for (const userEmail of ['bo@demo.example', 'ingen@demo.example']) {
      const by = expense();
      expect(errorsOf(await submit({ ...by, data: { ...by.data, userEmail } }))).toEqual([
        'Felt = userEmail - brugeren findes ikke eller er ikke aktiv hos leverandøren',
      ]);
    }
    const unnamed = expense();
    expect(errorsOf(await submit({ ...unnamed, data: { ...unnamed.data, userEmail: null } }))).toHaveLength(1);
    const credit = expense({ number: 'K-1', creditsInvoiceNumber: '1001' }, CLOSED_CASE_ID);
    expect(errorsOf(await submit(credit))).toBeUndefined();
  });

  it('can be asked whether an expense is there', async () => {
    expect((await readBack(`number=1001&claimId=${CASE_ID}`)).body).toEqual({ Response: { Expenses: [] } });
    await submit(expense());
    const { status, body } = await readBack(`number=1001&claimId=${CASE_ID.toUpperCase()}`);
    expect(status).toBe(200);
    expect(body.Response.Expenses).toMatchObject([
      { Number: '1001', ClaimId: CASE_ID, Tenant: 'nordlys', Expense: expense().data.expense },
    ]);
    expect((await readBack(`number=1001&claimId=${CLOSED_CASE_ID}`)).body.Response.Expenses).toEqual([]);
    expect((await readBack('')).status).toBe(400);
  });

  it('leaves that unclear when told so', async () => {
    simulator.setKnobs({ expenseReadBack: false });
    expect((await readBack(`number=1001&claimId=${CASE_ID}`)).status).toBe(501);
  });
});
