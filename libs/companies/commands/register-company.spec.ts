import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import type { NewUser } from '#users/contracts';
import type { RegisteredCompany } from '../domain/registered-company.js';
import { aCompany, FACTS, InMemoryCompanies, NOW } from '../testing/in-memory-companies.js';
import { RegisterCompany, RegisterCompanyHandler } from './register-company.js';

const ANNA: NewUser = { id: 'anna', name: 'Anna Holm', email: 'anna@acme.dk' };

function registering(...stored: RegisteredCompany[]) {
  const companies = new InMemoryCompanies(...stored);
  const users = { add: jest.fn(async () => undefined) };
  const handler = new RegisterCompanyHandler(companies, users, clockAt(NOW.toISOString()));
  const register = (companyId: string, key: string, facts = FACTS, administrator: NewUser | null = ANNA) =>
    handler.execute(new RegisterCompany(companyId, key, facts, administrator));
  return { companies, users, register };
}

describe('a company is registered', () => {
  it('with its first administrator', async () => {
    const { companies, users, register } = registering(aCompany('other', 'other'));
    await register('company', 'acme', { name: ' Acme ApS ', cvr: 'DK 12 34 56 74' });
    const company = await companies.find('company');
    expect(company).toMatchObject({ companyId: 'company', key: 'acme', ...FACTS, suspendedAt: null, createdAt: NOW });
    expect(recorded(company)).toEqual(['companies.company-registered.v1']);
    expect(users.add.mock.calls).toEqual([['company', ANNA]]);
  });

  it('without an administrator', async () => {
    const { companies, users, register } = registering();
    await register('company', 'acme', FACTS, null);
    expect(companies.all).toMatchObject([{ id: 'company' }]);
    expect(users.add).not.toHaveBeenCalled();
  });

  it('once: a repetition changes neither the company nor its users', async () => {
    const { companies, users, register } = registering();
    await register('company', 'acme');
    await register('company', 'acme', { name: 'Acme ApS ', cvr: '12 34 56 74' });
    expect(companies.all.map(({ version }) => version)).toEqual([1]);
    expect(companies.all.flatMap(recorded)).toEqual(['companies.company-registered.v1']);
    expect(users.add).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['companies.id-taken', 'company', 'acme', { ...FACTS, name: 'Acme A/S' }, '/id'],
    ['companies.id-taken', 'company', 'new-key', FACTS, '/id'],
    ['companies.key-taken', 'second', 'acme', FACTS, '/key'],
    ['companies.key-invalid', 'second', 'A', FACTS, '/key'],
    ['companies.name-invalid', 'second', 'second', { ...FACTS, name: ' ' }, '/name'],
    ['companies.cvr-mistyped', 'second', 'second', { ...FACTS, cvr: '12345678' }, '/cvr'],
  ])('or refused: %s (%s, %s)', async (code, companyId, key, facts, pointer) => {
    const { companies, users, register } = registering(aCompany());
    await expect(register(companyId, key, facts)).rejects.toMatchObject({ code, errors: [{ pointer }] });
    expect(companies.all).toMatchObject([{ id: 'company', key: 'acme', ...FACTS, version: 1 }]);
    expect(companies.all.flatMap(recorded)).toEqual([]);
    expect(users.add).not.toHaveBeenCalled();
  });
});
