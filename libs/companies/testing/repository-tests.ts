import { v7 } from 'uuid';
import type { InTransaction } from '#platform/testing/in-transaction.js';
import { type CompanyRegister, RegisteredCompany } from '../domain/registered-company.js';
import { FACTS, NOW } from './in-memory-companies.js';

export interface CompanyRepositories {
  readonly register: CompanyRegister;
}

/** What the commands of this context rely on, whatever the repositories store in. */
export function testCompanyRepositories(inCompany: InTransaction<CompanyRepositories>): void {
  async function registered(key = `acme-${v7()}`) {
    const companyId = v7();
    await inCompany(companyId, async ({ register }) => {
      register.add(RegisteredCompany.register(companyId, key, FACTS, NOW));
    });
    return { companyId, key };
  }

  const find = (companyId: string) => inCompany(companyId, ({ register }) => register.find(companyId));

  it('a company is found by its id, with what changed', async () => {
    const { companyId, key } = await registered();
    const stored = { id: companyId, companyId, key, ...FACTS, suspendedAt: null, createdAt: NOW, version: 1 };
    expect(await find(companyId)).toMatchObject(stored);
    expect(await find(v7())).toBeNull();
    await inCompany(companyId, async ({ register }) => (await register.find(companyId))?.suspend('unpaid', NOW));
    expect(await find(companyId)).toMatchObject({ suspendedAt: NOW, suspensionReason: 'unpaid', version: 2 });
  });

  it('a key is found from every company, and belongs to one only', async () => {
    const { companyId, key } = await registered();
    const idOf = (wanted: string) => inCompany(v7(), ({ register }) => register.idOfKey(wanted));
    expect([await idOf(key), await idOf(`${key}-2`)]).toEqual([companyId, null]);
    await expect(registered(key)).rejects.toThrow();
    expect(await idOf(key)).toBe(companyId);
  });
}
