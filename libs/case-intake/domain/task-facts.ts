import { usableEmail } from '#shared-kernel';
import type { DeliveredContact, TaskDelivery } from '../contracts/index.js';
import type { TaskFacts } from './case.js';
import { type DebtorAddress, isSameAddress } from './debtor-matching.js';

/** The values that a case takes from its task: description with the link to Scalepoint, damage address and contacts. */
export function factsOf(
  content: TaskDelivery,
  addressOfDebtor: DebtorAddress | null,
  directory: { distinctPhones(phones: readonly string[]): string[] },
): TaskFacts {
  // A mobile number that equals the phone number in another notation is left out.
  const withPhoneOnce = (sent: DeliveredContact): DeliveredContact => {
    // A case can be put as it was read, so its contacts have only e-mail addresses that its API accepts.
    const contact = { ...sent, email: usableEmail(sent.email) };
    const { phone, mobile } = contact;
    if (phone === null || mobile === null) return contact;
    return directory.distinctPhones([phone, mobile]).length === 1 ? { ...contact, mobile: null } : contact;
  };
  const { damageDescription, scalepointUrl, referenceNumber, damageAddress, contacts } = content;
  return {
    requisitionNumber: referenceNumber,
    description: [damageDescription, scalepointUrl].filter((part) => part !== null).join('\n\n'),
    damageAddress: damageAddress && !isSameAddress(damageAddress, addressOfDebtor) ? damageAddress : null,
    contacts: contacts.map(withPhoneOnce),
  };
}
