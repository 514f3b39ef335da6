import { comparable } from '#shared-kernel';

export interface DebtorAddress {
  readonly street: string | null;
  readonly postalCode: string | null;
}

export interface DebtorCandidate {
  readonly id: string;
  readonly name: string;
  readonly cvr: string | null;
  /** E.164. */
  readonly phones: readonly string[];
  readonly email: string | null;
  readonly address: DebtorAddress | null;
}

export interface WantedDebtor {
  readonly cvr: string | null;
  /** E.164. */
  readonly phones: readonly string[];
  readonly email: string | null;
  readonly name: string | null;
  readonly address: DebtorAddress | null;
}

export type DebtorMatch =
  { readonly debtorId: string; readonly reason: string } | { readonly candidates: readonly string[] };

type Test = readonly [reason: string, fits: (candidate: DebtorCandidate, wanted: WantedDebtor) => boolean];

const byCvr: Test = ['cvr', (debtor, { cvr }) => cvr !== null && debtor.cvr === cvr];
const byName: Test = ['name', (debtor, { name }) => name !== null && comparable(debtor.name) === comparable(name)];
const byPhone: Test = ['phone', (debtor, { phones }) => debtor.phones.some((phone) => phones.includes(phone))];
const byEmail: Test = [
  'email',
  (debtor, { email }) => email !== null && debtor.email !== null && comparable(debtor.email) === comparable(email),
];
const byNameAndAddress: Test = [
  'nameAndAddress',
  (debtor, wanted) =>
    byName[1](debtor, wanted) && wanted.address !== null && isSameAddress(debtor.address, wanted.address),
];

export const INSURER_TESTS: readonly Test[] = [byCvr, byName];
export const POLICYHOLDER_TESTS: readonly Test[] = [byCvr, byPhone, byEmail, byNameAndAddress];

/** The first test that anybody passes decides: one is taken, several are for a person to choose from. */
export function matchDebtor(
  tests: readonly Test[],
  candidates: readonly DebtorCandidate[],
  wanted: WantedDebtor,
): DebtorMatch {
  for (const [reason, fits] of tests) {
    const hits = candidates.filter((candidate) => fits(candidate, wanted));
    const [only, other] = hits;
    if (only && other) return { candidates: hits.map(({ id }) => id) };
    if (only) return { debtorId: only.id, reason };
  }
  return { candidates: [] };
}

export function isSameAddress(one: DebtorAddress | null, other: DebtorAddress | null): boolean {
  const key = (address: DebtorAddress | null) =>
    [address?.street ?? '', address?.postalCode ?? ''].map(comparable).join();
  return key(one) === key(other);
}
