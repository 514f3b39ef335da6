import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { FIRST_INSURERS } from '../domain/insurer.js';
import { anInsurer, InMemoryInsurers } from '../testing/in-memory-tokens.js';
import { SeedInsurers, SeedInsurersHandler } from './seed-insurers.js';

function seeding(...known: ReturnType<typeof anInsurer>[]) {
  const insurers = new InMemoryInsurers(...known);
  const handler = new SeedInsurersHandler(insurers, clockAt('2026-11-25T09:00:00Z'), countedIds());
  return { insurers, seed: () => handler.execute(new SeedInsurers('company')) };
}

const names = ({ all }: InMemoryInsurers) => all.map(({ name }) => name);

describe('the usual insurers', () => {
  it('are added beside those that the company has, however these are written', async () => {
    const { insurers, seed } = seeding(anInsurer('own', 'Nordlys'), anInsurer('tryg', ' TRYG '));
    await seed();
    expect(names(insurers)).toEqual(['Nordlys', ' TRYG ', ...FIRST_INSURERS.filter((name) => name !== 'Tryg')]);
  });

  it('are added once, also when the company has changed a name since', async () => {
    const { insurers, seed } = seeding();
    await seed();
    insurers.all[0]?.change('Topdanmark A/S', null);
    await seed();
    expect(names(insurers)).toEqual(['Topdanmark A/S', ...FIRST_INSURERS.slice(1)]);
  });
});
