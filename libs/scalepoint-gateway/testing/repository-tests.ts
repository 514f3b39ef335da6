import { v7 } from 'uuid';
import type { InTransaction } from '#platform/testing/in-transaction.js';
import type { EventSources } from '../domain/event-source.js';

export interface GatewayRepositories {
  readonly sources: EventSources;
}

/** What the commands of this context rely on, whatever the repositories store in. */
export function testGatewayRepositories(inCompany: InTransaction<GatewayRepositories>): void {
  it('the event source of a company is a new one until it is set, and its own afterwards', async () => {
    const company = v7();
    const set = (active: boolean) =>
      inCompany(company, async ({ sources }) => {
        const source = await sources.of(company);
        source.set(`tenant-${company}`, active);
        sources.add(source);
      });
    await set(true);
    await set(false);
    const read = (companyId: string) => inCompany(companyId, ({ sources }) => sources.of(companyId));
    expect(await read(company)).toMatchObject({ version: 2, tenant: `tenant-${company}`, active: false });
    expect(await read(v7())).toMatchObject({ version: 0 });
  });
}
