/**
 * Shows the link with which the policyholder of a visit sees the appointment, in the caller's transaction: the present one if it
 * is valid, so that a link that was sent before keeps working, or else a new one.
 *
 * Refused with `policyholder-page.visit-not-found` and `policyholder-page.visit-has-ended`. The result is `{ id }`.
 */
export class ShowAppointmentLink {
  constructor(
    readonly companyId: string,
    readonly visitId: string,
    /** Gets the address, which is in no answer that is stored. */
    readonly show: (address: string) => void,
  ) {}
}
