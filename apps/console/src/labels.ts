import type { components } from '#client';

/** The statuses of tasks, in the order of their life. */
export const taskStatuses = [
  'waiting',
  'received',
  'needs-attention',
  'case-opened',
  'accepted',
  'rejected',
  'inspection-scheduled',
  'inspected',
  'in-repair',
  'completed',
  'invoiced',
  'closed',
  'cancelled',
] as const satisfies readonly components['schemas']['TaskResponse']['status'][];

/** What the API's closed lists are called on screen, by their codes. */
export const statuses: Record<string, { da: string; en: string; color: string }> = {
  waiting: { da: 'Afventer opgavens oplysninger', en: 'Waiting for its task', color: '#595959' },
  received: { da: 'Modtaget', en: 'Received', color: '#0b5394' },
  'needs-attention': { da: 'Kræver opmærksomhed', en: 'Needs attention', color: '#ad4e00' },
  'case-opened': { da: 'Ny – afventer svar', en: 'New – to be answered', color: '#0b5394' },
  accepted: { da: 'Accepteret', en: 'Accepted', color: '#006d75' },
  rejected: { da: 'Afvist', en: 'Rejected', color: '#595959' },
  'inspection-scheduled': { da: 'Besigtigelse aftalt', en: 'Inspection scheduled', color: '#006d75' },
  inspected: { da: 'Besigtiget', en: 'Inspected', color: '#006d75' },
  'in-repair': { da: 'Under reparation', en: 'In repair', color: '#10239e' },
  completed: { da: 'Færdigmeldt', en: 'Completed', color: '#237804' },
  invoiced: { da: 'Faktureret', en: 'Invoiced', color: '#237804' },
  closed: { da: 'Afsluttet', en: 'Closed', color: '#595959' },
  cancelled: { da: 'Annulleret', en: 'Cancelled', color: '#a8071a' },
  queued: { da: 'I kø', en: 'Queued', color: '#0b5394' },
  sending: { da: 'Sendes', en: 'Sending', color: '#0b5394' },
  posted: { da: 'Bogført', en: 'Posted', color: '#237804' },
  refused: { da: 'Afvist af Scalepoint', en: 'Rejected by Scalepoint', color: '#a8071a' },
  failed: { da: 'Fejlet', en: 'Failed', color: '#a8071a' },
  unclear: { da: 'Uklart', en: 'Unclear', color: '#ad4e00' },
  withdrawn: { da: 'Trukket tilbage', en: 'Withdrawn', color: '#595959' },
};

/** The same codes mean other things of deliveries: here it is we who refuse. */
export const deliveryStates: Record<string, { da: string; en: string; color: string }> = {
  processed: { da: 'Indlæst', en: 'Processed', color: '#237804' },
  partly: { da: 'Delvist indlæst', en: 'Partly processed', color: '#ad4e00' },
  unusable: { da: 'Ikke indlæst', en: 'Not processed', color: '#a8071a' },
  waiting: { da: 'Venter', en: 'Waiting', color: '#595959' },
  failed: { da: 'Ikke indlæst', en: 'Not processed', color: '#a8071a' },
  refused: { da: 'Afvist af os', en: 'Refused by us', color: '#a8071a' },
};

export const origins: Record<string, { da: string; en: string }> = {
  scalepointDefault: { da: 'Scalepoint-standard', en: 'Scalepoint default' },
  debtor: { da: 'Debitor', en: 'Debtor' },
  task: { da: 'Opgaven', en: 'The task' },
  user: { da: 'Rettet', en: 'Edited' },
  none: { da: 'Ingen', en: 'None' },
};

export const kinds: Record<string, { da: string; en: string }> = {
  repair: { da: 'Reparation', en: 'Repair' },
  assessment: { da: 'Taksering', en: 'Assessment' },
  rejection: { da: 'Afvisning', en: 'Rejection' },
  damageService: { da: 'Skadeservice', en: 'Damage service' },
  unspecified: { da: 'Uspecificeret', en: 'Unspecified' },
  onAccount: { da: 'Aconto', en: 'On account' },
  creditNote: { da: 'Kreditnota', en: 'Credit note' },
  cashCompensation: { da: 'Kontanterstatning', en: 'Cash compensation' },
};

export const attachmentStates: Record<string, { da: string; en: string }> = {
  waiting: { da: 'Venter', en: 'Waiting' },
  fetched: { da: 'Hentet', en: 'Fetched' },
  retrying: { da: 'Prøves igen', en: 'Will be retried' },
  refused: { da: 'Kan ikke hentes', en: 'Cannot be fetched' },
};

export const pdfOutcomes: Record<string, { da: string; en: string }> = {
  accepted: { da: 'sendt', en: 'sent' },
  unclear: { da: 'uklart, om den kom frem', en: 'unclear whether it arrived' },
  waiting: { da: 'prøves igen', en: 'will be retried' },
  'no-scalepoint-username': {
    da: 'afsenderen har intet Scalepoint-brugernavn',
    en: 'the sender has no Scalepoint username',
  },
};

export const channels: Record<string, { da: string; en: string }> = {
  json: { da: 'JSON', en: 'JSON' },
  form: { da: 'Formular', en: 'Form' },
  poll: { da: 'Hentet', en: 'Polled' },
};

export const deadlineNames: Record<string, { da: string; en: string }> = {
  contact: { da: 'Kontakt', en: 'Contact' },
  inspection: { da: 'Besigtigelse', en: 'Inspection' },
  completion: { da: 'Færdigmelding', en: 'Completion' },
  response: { da: 'Svar', en: 'Response' },
};

export const offerStates: Record<string, { da: string; en: string; color: string }> = {
  draft: { da: 'Kladde', en: 'Draft', color: '#595959' },
  sent: { da: 'Sendt til selskabet', en: 'Sent to the insurer', color: '#0b5394' },
  approved: { da: 'Godkendt', en: 'Approved', color: '#237804' },
  'partly-approved': { da: 'Delvist godkendt', en: 'Partly approved', color: '#006d75' },
  refused: { da: 'Afslået', en: 'Refused', color: '#a8071a' },
  recalled: { da: 'Trukket tilbage', en: 'Recalled', color: '#595959' },
};

export const collectors: Record<string, { da: string; en: string }> = {
  insurer: { da: 'forsikringsselskabet', en: 'the insurer' },
  servicePartner: { da: 'os', en: 'us' },
};

export const templateKinds: Record<string, { da: string; en: string }> = {
  rejection: { da: 'Afvisning', en: 'Rejection' },
  postponement: { da: 'Udsættelse', en: 'Postponement' },
  message: { da: 'Besked', en: 'Message' },
};

/** Why the debtor of a case is the one it is. */
export const debtorReasons: Record<string, { da: string; en: string }> = {
  user: { da: 'en brugers valg', en: 'a user’s choice' },
  token: { da: 'debitor på selskabets token', en: 'debtor of the insurer’s token' },
  cvr: { da: 'samme CVR-nummer', en: 'same CVR number' },
  name: { da: 'samme navn', en: 'same name' },
  phone: { da: 'samme telefonnummer', en: 'same phone number' },
  email: { da: 'samme e-mail', en: 'same e-mail address' },
  nameAndAddress: { da: 'samme navn og adresse', en: 'same name and address' },
  created: { da: 'oprettelse til opgaven', en: 'being created for the task' },
};
