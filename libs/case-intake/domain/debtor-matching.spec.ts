import { type DebtorCandidate, INSURER_TESTS, matchDebtor, POLICYHOLDER_TESTS } from './debtor-matching.js';

const nobody = { cvr: null, phones: [], email: null, name: null, address: null };
const debtor = (id: string, facts: Partial<DebtorCandidate> = {}): DebtorCandidate => ({
  ...nobody,
  id,
  name: id,
  active: true,
  ...facts,
});
const home = { street: 'Østergade  1', postalCode: '3900' };

it('takes the first key that fits, and says which', () => {
  const candidates = [debtor('a', { phones: ['+4512345678'] }), debtor('b', { cvr: '12345674' })];
  expect(matchDebtor(POLICYHOLDER_TESTS, candidates, { ...nobody, cvr: '12345674', phones: ['+4512345678'] })).toEqual({
    debtorId: 'b',
    reason: 'cvr',
  });
  expect(matchDebtor(POLICYHOLDER_TESTS, candidates, { ...nobody, phones: ['+4512345678'] })).toEqual({
    debtorId: 'a',
    reason: 'phone',
  });
});

it('takes one digit eight times for no CVR number, so that two firms with it stay two', () => {
  const candidates = [debtor('a', { cvr: '00000000' })];
  expect(matchDebtor(POLICYHOLDER_TESTS, candidates, { ...nobody, cvr: '00000000' })).toEqual({ candidates: [] });
});

it('says that the only one that fits is blocked, unless an active one passes the same test', () => {
  const blocked = debtor('a', { cvr: '12345674', active: false });
  const wanted = { ...nobody, cvr: '12345674', phones: ['+4512345678'] };
  const byPhone = debtor('c', { phones: ['+4512345678'] });
  expect(matchDebtor(POLICYHOLDER_TESTS, [blocked, byPhone], wanted)).toEqual({ blocked: 'a' });
  expect(matchDebtor(POLICYHOLDER_TESTS, [blocked, debtor('b', { cvr: '12345674' })], wanted)).toEqual({
    debtorId: 'b',
    reason: 'cvr',
  });
});

it('leaves a choice among several to a person', () => {
  const candidates = [debtor('a', { cvr: '12345674' }), debtor('b', { cvr: '12345674' })];
  expect(matchDebtor(INSURER_TESTS, candidates, { ...nobody, cvr: '12345674' })).toEqual({ candidates: ['a', 'b'] });
});

it('needs name and address together of a policyholder, whatever their case and spacing', () => {
  const candidates = [debtor('a', { name: 'Åse  Ørskov', address: home })];
  const wanted = { ...nobody, name: 'åse ørskov' };
  expect(matchDebtor(POLICYHOLDER_TESTS, candidates, wanted)).toEqual({ candidates: [] });
  const address = { street: 'østergade 1', postalCode: '3900' };
  expect(matchDebtor(POLICYHOLDER_TESTS, candidates, { ...wanted, address })).toMatchObject({ debtorId: 'a' });
});
