import { countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { InMemoryInsurers } from '../testing/in-memory-tokens.js';
import { RegisterInsurer, RegisterInsurerHandler } from './register-insurer.js';

it('an insurer is registered, also a second one of the same CVR number', async () => {
  const insurers = new InMemoryInsurers();
  const handler = new RegisterInsurerHandler(insurers, countedIds());
  const register = (name: string) => handler.execute(new RegisterInsurer('company', name, 'DK 12 34 56 74'));
  expect([await register('Nordlys'), await register('Nordlys Erhverv')]).toEqual([{ id: 'id-1' }, { id: 'id-2' }]);
  expect(insurers.all).toMatchObject([
    { companyId: 'company', name: 'Nordlys', cvr: '12345674' },
    { name: 'Nordlys Erhverv', cvr: '12345674' },
  ]);
  expect(insurers.all.flatMap(recorded)).toEqual(Array(2).fill('tokens.insurer-registered.v1'));
});

it('an insurer with a wrong CVR number is refused', async () => {
  const insurers = new InMemoryInsurers();
  const handler = new RegisterInsurerHandler(insurers, countedIds());
  await expect(handler.execute(new RegisterInsurer('company', 'Nordlys', '1234'))).rejects.toMatchObject({
    code: 'cvr.not-eight-digits',
  });
  expect(insurers.all).toEqual([]);
});
