/** The secret addresses of calendars, as people and calendar programs see them. */
export abstract class CalendarAddresses {
  /** The whole address with this secret. */
  abstract show(secret: string): string;

  /** Whose calendar the last part of an address may be; null if it cannot be one. */
  abstract read(lastPart: string): { readonly companyId: string; readonly digest: string } | null;
}
