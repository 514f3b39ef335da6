import { comparable, Cvr } from '#shared-kernel';

export interface DebtorAddress {
  readonly street: string | null;
  readonly street2?: string | null;
  readonly postalCode: string | null;
}

export interface DebtorCandidate {
  readonly id: string;
  readonly name: string;
  /** False if the ERP has blocked the debtor. */
  readonly active: boolean;
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
  | { readonly debtorId: string; readonly reason: string }
  | { readonly candidates: readonly string[] }
  /** Only a blocked debtor matches. */
  | { readonly blocked: string };

type Test = readonly [reason: string, fits: (candidate: DebtorCandidate, wanted: WantedDebtor) => boolean];

const byCvr: Test = [
  'cvr',
  (debtor, { cvr }) => {
    const wanted = cvr === null ? undefined : Cvr.parse(cvr);
    return wanted !== undefined && debtor.cvr === wanted.digits;
  },
];
const byName: Test = ['name', (debtor, { name }) => name !== null && withRing(debtor.name) === withRing(name)];
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

/**
 * The first test with a match decides. One match is chosen; several matches are left to a user. A blocked debtor yields to
 * an active one that passes the same test, but not to one of a later test, which may be another firm.
 */
export function matchDebtor(
  tests: readonly Test[],
  candidates: readonly DebtorCandidate[],
  wanted: WantedDebtor,
): DebtorMatch {
  for (const [reason, fits] of tests) {
    const all = candidates.filter((candidate) => fits(candidate, wanted));
    const hits = all.filter(({ active }) => active);
    const [only, other] = hits;
    const [blocked] = all;
    if (only && other) return { candidates: hits.map(({ id }) => id) };
    if (only) return { debtorId: only.id, reason };
    if (blocked) return { blocked: blocked.id };
  }
  // One of the name in the same street may be the same person with a slip in the house number: not a second debtor.
  const near = candidates.filter((one) => one.active && byName[1](one, wanted) && isNear(one.address, wanted.address));
  return { candidates: near.map(({ id }) => id) };
}

/** Whatever the spelling of the street, and if only one of the two names a floor. */
export function isSameAddress(one: DebtorAddress | null, other: DebtorAddress | null): boolean {
  if (one === null || other === null) return one === other;
  const [mine, theirs] = [readAddress(one), readAddress(other)];
  if (mine.postalCode !== theirs.postalCode || mine.street !== theirs.street || mine.house !== theirs.house)
    return false;
  return mine.floor === theirs.floor || mine.floor === '' || theirs.floor === '';
}

function isNear(one: DebtorAddress | null, other: DebtorAddress | null): boolean {
  if (one === null || other === null) return false;
  const [mine, theirs] = [readAddress(one), readAddress(other)];
  return mine.postalCode === theirs.postalCode && mine.street === theirs.street && mine.street !== '';
}

/** `aa` is the old spelling of `å`. */
function withRing(text: string): string {
  return comparable(text).replaceAll('aa', 'å');
}

/** `Nr. Bjertvej 87 A, st.` as `nr bjertvej`, `87a` and `st`. */
function readAddress({ street, street2, postalCode }: DebtorAddress) {
  const written = withRing([street, street2].filter(Boolean).join(' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const [, name = written, house = '', floor = ''] =
    /^(.*?\D)\s*(\d+\s?(?:[a-zæøå](?![\p{L}\p{N}]))?)\s*(.*)$/u.exec(written) ?? [];
  return { street: name.trim(), house: house.replace(' ', ''), floor, postalCode: comparable(postalCode ?? '') };
}
