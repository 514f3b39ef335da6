import { readIdentifier, usableEmail } from '#shared-kernel';
import type { DebtorKeys, DirectoryAddress } from '../contracts/index.js';
import { ENTRY_LIMITS } from '../contracts/entry-limits.js';

type NewDebtor = DebtorKeys & { readonly name: string; readonly address: DirectoryAddress | null };

/**
 * What a debtor may have of what an insurer sent: the same as the API accepts, so that a debtor can be put again as it
 * was read. The original stays on the task.
 */
export function usableDebtor({ name, cvr, phones, email, address }: NewDebtor): NewDebtor {
  return {
    // Half a character of two code units would be shown as a question mark.
    name: name.slice(0, ENTRY_LIMITS.name).replace(/[\ud800-\udbff]$/, ''),
    cvr,
    phones: phones
      .map(readIdentifier)
      .filter((phone) => phone !== '' && phone.length <= ENTRY_LIMITS.phone && !/\p{C}/u.test(phone))
      .slice(0, ENTRY_LIMITS.phones),
    email: usableEmail(email),
    address: address && fits(address) ? address : null,
  };
}

/** A part of an address would lead to another one. */
function fits({ street, street2, postalCode, city }: DirectoryAddress): boolean {
  return (
    street.length <= ENTRY_LIMITS.street &&
    (street2 ?? '').length <= ENTRY_LIMITS.street &&
    postalCode.length <= ENTRY_LIMITS.postalCode &&
    city.length <= ENTRY_LIMITS.city
  );
}
