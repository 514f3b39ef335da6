import { v7 } from 'uuid';
import type { InTransaction } from '#platform/testing/in-transaction.js';
import { Firm, type Firms } from '../domain/firm.js';
import { Subcontract, type Subcontracts } from '../domain/subcontract.js';
import { LATER, LUND, NOW, TERMS } from './in-memory-subcontracts.js';

export interface SubcontractingRepositories {
  readonly firms: Firms;
  readonly subcontracts: Subcontracts;
}

/** What the commands of this context rely on, whatever the repositories store in. */
export function testSubcontractingRepositories(inCompany: InTransaction<SubcontractingRepositories>): void {
  async function stored() {
    const [companyId, id, taskId, firmId] = [v7(), v7(), v7(), v7()];
    const digest = `digest of ${id}`;
    await inCompany(companyId, async ({ firms }) => {
      firms.add(Firm.add(companyId, firmId, LUND));
    });
    await inCompany(companyId, async ({ subcontracts }) => {
      const link = { digest, expiresAt: LATER };
      subcontracts.add(Subcontract.offer(companyId, id, { taskId, firmId }, TERMS, link, 'anna'));
    });
    return { companyId, id, taskId, firmId, digest };
  }

  it('firms are found in their own company', async () => {
    const { companyId, firmId } = await stored();
    const find = (company: string) => inCompany(company, ({ firms }) => firms.byId(company, firmId));
    expect(await find(companyId)).toMatchObject({ id: firmId, details: LUND });
    expect(await find(v7())).toBeNull();
  });

  it('subcontracts are found by id, by link and by task, in their own company only', async () => {
    const { companyId, id, taskId, digest } = await stored();
    const other = v7();
    const byLink = (company: string, text = digest) =>
      inCompany(company, ({ subcontracts }) => subcontracts.byLink(company, text));
    expect(await byLink(companyId)).toMatchObject({ id, terms: TERMS, linkExpiresAt: LATER });
    expect([await byLink(other), await byLink(companyId, 'another')]).toEqual([null, null]);
    expect(await inCompany(companyId, ({ subcontracts }) => subcontracts.byId(companyId, id))).toMatchObject({ id });
    const ofTasks = (company: string) =>
      inCompany(company, async ({ subcontracts }) => (await subcontracts.ofTasks(company, [taskId])).length);
    expect([await ofTasks(companyId), await ofTasks(other)]).toEqual([1, 0]);
    await inCompany(companyId, async ({ subcontracts }) =>
      (await subcontracts.byLink(companyId, digest))?.withdrawLink(),
    );
    expect(await byLink(companyId)).toBeNull();
  });

  it('comments lose their words in their own company', async () => {
    const { companyId, id } = await stored();
    const comment = { id: v7(), subcontractId: id, by: 'office', author: 'anna', text: 'Hej', writtenAt: NOW } as const;
    await inCompany(companyId, ({ subcontracts }) => subcontracts.addComment(companyId, comment));
    const erase = (company: string) =>
      inCompany(company, ({ subcontracts }) => subcontracts.eraseComments(company, [id]));
    expect([await erase(v7()), await erase(companyId)]).toEqual([0, 1]);
  });
}
