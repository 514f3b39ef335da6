import { v7 } from 'uuid';
import type { InTransaction } from '#platform/testing/in-transaction.js';
import { Insurer } from '../domain/insurer.js';
import { SecurityToken } from '../domain/security-token.js';
import type { Insurers, TokenStore } from '../domain/token-store.js';
import { ReadableCodes, TERMS } from './in-memory-tokens.js';

export interface TokenRepositories {
  readonly insurers: Insurers;
  readonly tokens: TokenStore;
}

const NOW = new Date('2026-11-25T09:00:00Z');

/** What the commands of this context rely on, whatever the repositories store in. */
export function testTokenRepositories(inCompany: InTransaction<TokenRepositories>): void {
  describe('insurers', () => {
    it('are found and listed in their own company, and seeded once', async () => {
      const [ours, theirs, id] = [v7(), v7(), v7()];
      await inCompany(ours, async ({ insurers }) => insurers.add(Insurer.register(ours, id, 'Nordlys', '12345674')));
      const read = (companyId: string) =>
        inCompany(companyId, async ({ insurers }) => ({
          found: await insurers.find(companyId, id),
          names: await insurers.names(companyId),
        }));
      expect(await read(ours)).toMatchObject({ found: { id, name: 'Nordlys', cvr: '12345674' }, names: ['Nordlys'] });
      expect(await read(theirs)).toEqual({ found: null, names: [] });
      const claim = (companyId: string) => inCompany(companyId, ({ insurers }) => insurers.claimSeed(companyId, NOW));
      expect([await claim(ours), await claim(ours), await claim(theirs)]).toEqual([true, false, true]);
    });
  });

  describe('merged insurers', () => {
    it('are found by the one that counts instead', async () => {
      const [ours, kept, merged] = [v7(), v7(), v7()];
      await inCompany(ours, async ({ insurers }) => {
        for (const id of [kept, merged]) insurers.add(Insurer.register(ours, id, id, null));
      });
      await inCompany(ours, async ({ insurers }) => (await insurers.find(ours, merged))?.mergeInto(kept));
      const read = (companyId: string, id: string) =>
        inCompany(companyId, async ({ insurers }) => (await insurers.mergedInto(companyId, id)).map((one) => one.id));
      expect([await read(ours, kept), await read(ours, merged), await read(v7(), kept)]).toEqual([[merged], [], []]);
    });
  });

  describe('tokens', () => {
    const codes = new ReadableCodes();

    async function stored() {
      const [company, id, insurerId] = [v7(), v7(), v7()];
      const terms = { ...TERMS, insurerId, alias: ' Nordlys ', subAlias: 'Privat' };
      await inCompany(company, async ({ insurers }) => {
        insurers.add(Insurer.register(company, insurerId, 'Nordlys', null));
      });
      await inCompany(company, async ({ tokens }) => {
        tokens.add(SecurityToken.create(company, id, terms, codes.seal(company, id, `kode-${id}`)));
      });
      return { company, id, insurerId, code: `kode-${id}` };
    }

    it('are found by id and by alias, in their own company, until they are deleted', async () => {
      const { company, id, insurerId } = await stored();
      const read = (companyId: string, subAlias = 'privat') =>
        inCompany(companyId, async ({ tokens }) => {
          await tokens.hold(companyId);
          const found = [await tokens.byId(companyId, id), await tokens.withAlias(companyId, 'nordlys', subAlias)];
          return found.map((token) => token?.id);
        });
      expect(await read(company)).toEqual([id, id]);
      const ofInsurer = (insurerId: string, companyId = company) =>
        inCompany(companyId, async ({ tokens }) =>
          (await tokens.ofInsurer(companyId, insurerId)).map((token) => token.id),
        );
      expect([await ofInsurer(insurerId), await ofInsurer(v7()), await ofInsurer(insurerId, v7())]).toEqual([
        [id],
        [],
        [],
      ]);
      expect(await read(company, '')).toEqual([id, undefined]);
      expect(await read(v7())).toEqual([undefined, undefined]);
      await inCompany(company, async ({ tokens }) => {
        const token = await tokens.byId(company, id);
        token?.delete();
        if (token) tokens.remove(token);
      });
      expect(await read(company)).toEqual([undefined, undefined]);
    });

    it('are found by a code under any key, and by the old code until its last day', async () => {
      const { company, id, code } = await stored();
      const found = (wanted: string, today = '2026-12-31', companyId = company) =>
        inCompany(companyId, async ({ tokens }) => {
          const all = await tokens.withDigests(companyId, [`newest.${wanted}`, ...codes.digests(wanted)], today);
          return all.map((token) => token.id);
        });
      expect([await found(code), await found('en-anden'), await found(code, '2026-12-31', v7())]).toEqual([
        [id],
        [],
        [],
      ]);
      await inCompany(company, async ({ tokens }) => {
        const token = await tokens.byId(company, id);
        token?.rotate(codes.seal(company, id, `ny-${id}`), '2026-12-31', '2026-11-25');
      });
      expect([await found(`ny-${id}`), await found(code), await found(code, '2027-01-01')]).toEqual([[id], [id], []]);
    });
  });
}
