import { type DebtorCandidate, INSURER_TESTS, matchDebtor, POLICYHOLDER_TESTS } from './debtor-matching.js';

const noKeys = { cvr: null, phones: [], email: null, name: null, address: null };
const debtor = (id: string, facts: Partial<DebtorCandidate> = {}): DebtorCandidate => ({
  ...noKeys,
  id,
  name: id,
  active: true,
  ...facts,
});
const home = { street: 'Østergade  1', postalCode: '3900' };

it('returns the debtor of the first matching key, and the key', () => {
  const candidates = [debtor('a', { phones: ['+4512345678'] }), debtor('b', { cvr: '12345674' })];
  expect(matchDebtor(POLICYHOLDER_TESTS, candidates, { ...noKeys, cvr: '12345674', phones: ['+4512345678'] })).toEqual({
    debtorId: 'b',
    reason: 'cvr',
  });
  expect(matchDebtor(POLICYHOLDER_TESTS, candidates, { ...noKeys, phones: ['+4512345678'] })).toEqual({
    debtorId: 'a',
    reason: 'phone',
  });
});

it('does not match by a CVR number of eight equal digits, which is a placeholder', () => {
  const candidates = [debtor('a', { cvr: '00000000' })];
  expect(matchDebtor(POLICYHOLDER_TESTS, candidates, { ...noKeys, cvr: '00000000' })).toEqual({ candidates: [] });
});

it('reports a blocked debtor unless an active one passes the same test', () => {
  const blocked = debtor('a', { cvr: '12345674', active: false });
  const wanted = { ...noKeys, cvr: '12345674', phones: ['+4512345678'] };
  const byPhone = debtor('c', { phones: ['+4512345678'] });
  expect(matchDebtor(POLICYHOLDER_TESTS, [blocked, byPhone], wanted)).toEqual({ blocked: 'a' });
  expect(matchDebtor(POLICYHOLDER_TESTS, [blocked, debtor('b', { cvr: '12345674' })], wanted)).toEqual({
    debtorId: 'b',
    reason: 'cvr',
  });
});

it('returns several matches as candidates for a user', () => {
  const candidates = [debtor('a', { cvr: '12345674' }), debtor('b', { cvr: '12345674' })];
  expect(matchDebtor(INSURER_TESTS, candidates, { ...noKeys, cvr: '12345674' })).toEqual({ candidates: ['a', 'b'] });
});

it('matches a policyholder by name and address together, ignoring case and spacing', () => {
  const candidates = [debtor('a', { name: 'Åse  Ørskov', address: home })];
  const wanted = { ...noKeys, name: 'åse ørskov' };
  expect(matchDebtor(POLICYHOLDER_TESTS, candidates, wanted)).toEqual({ candidates: [] });
  const address = { street: 'østergade 1', postalCode: '3900' };
  expect(matchDebtor(POLICYHOLDER_TESTS, candidates, { ...wanted, address })).toMatchObject({ debtorId: 'a' });
});

describe('one address in several spellings', () => {
  const entry = (street: string, street2: string | null = null) =>
    debtor('a', { name: 'Åse Ørskov', address: { street, street2, postalCode: '6000' } });
  const matched = (candidate: DebtorCandidate, street: string) =>
    matchDebtor(POLICYHOLDER_TESTS, [candidate], {
      ...noKeys,
      name: 'Åse Ørskov',
      address: { street, postalCode: '6000' },
    });

  it.each([
    ['Nr. Bjertvej 87A', 'Nr Bjertvej 87 A'],
    ['Nr. Bjertvej 87A', 'nr.bjertvej 87a, st.'],
    ['Aagade 3', 'Ågade 3'],
    ['Søndre Æblevej 12B, 2. tv.', 'Søndre Æblevej 12 b 2.tv'],
  ])('%s is %s', (one, other) => {
    expect(matched(entry(one), other)).toMatchObject({ debtorId: 'a' });
    expect(matched(entry(other), one)).toMatchObject({ debtorId: 'a' });
  });

  it('reads the floor from its own line', () => {
    expect(matched(entry('Æblevej 12B', '2. tv.'), 'Æblevej 12B, 2 tv')).toMatchObject({ debtorId: 'a' });
  });

  it.each([
    ['Nr. Bjertvej 87A', 'Nr Bjertvej 87'],
    ['Æblevej 12, 1. th.', 'Æblevej 12, 2. th.'],
    ['Æblevej 12', 'Æblevej 14'],
  ])('%s and %s are for a person to decide on, and never silently two debtors', (one, other) => {
    expect(matched(entry(one), other)).toEqual({ candidates: ['a'] });
  });

  it('has nothing to do with another street', () => {
    expect(matched(entry('Æblevej 12'), 'Pærevej 12')).toEqual({ candidates: [] });
  });
});
