/** The limits of an entry's fields, whichever way it is created. */
export const ENTRY_LIMITS = { name: 200, phone: 40, phones: 10, street: 200, postalCode: 12, city: 100 } as const;
