import type { components } from '#client';
import type { Phase } from './theme';

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
export const statuses: Record<string, { da: string; en: string; phase: Phase }> = {
  waiting: { da: 'Afventer opgavens oplysninger', en: 'Waiting for its task', phase: 'dead' },
  received: { da: 'Modtaget', en: 'Received', phase: 'waiting' },
  'needs-attention': { da: 'Kræver opmærksomhed', en: 'Needs attention', phase: 'waiting' },
  'case-opened': { da: 'Ny – afventer svar', en: 'New – to be answered', phase: 'waiting' },
  accepted: { da: 'Accepteret', en: 'Accepted', phase: 'active' },
  rejected: { da: 'Afvist', en: 'Rejected', phase: 'dead' },
  'inspection-scheduled': { da: 'Besigtigelse aftalt', en: 'Inspection scheduled', phase: 'active' },
  inspected: { da: 'Besigtiget', en: 'Inspected', phase: 'active' },
  'in-repair': { da: 'Under reparation', en: 'In repair', phase: 'active' },
  completed: { da: 'Færdigmeldt', en: 'Completed', phase: 'done' },
  invoiced: { da: 'Faktureret', en: 'Invoiced', phase: 'done' },
  closed: { da: 'Afsluttet', en: 'Closed', phase: 'dead' },
  cancelled: { da: 'Annulleret', en: 'Cancelled', phase: 'dead' },
  queued: { da: 'I kø', en: 'Queued', phase: 'active' },
  sending: { da: 'Sendes', en: 'Sending', phase: 'active' },
  posted: { da: 'Bogført', en: 'Posted', phase: 'done' },
  refused: { da: 'Afvist af Scalepoint', en: 'Rejected by Scalepoint', phase: 'failed' },
  failed: { da: 'Fejlet', en: 'Failed', phase: 'failed' },
  unclear: { da: 'Uklart', en: 'Unclear', phase: 'waiting' },
  withdrawn: { da: 'Trukket tilbage', en: 'Withdrawn', phase: 'dead' },
};

/** The same codes mean other things of deliveries: here it is we who refuse. */
export const deliveryStates: Record<string, { da: string; en: string; phase: Phase }> = {
  processed: { da: 'Indlæst', en: 'Processed', phase: 'done' },
  partly: { da: 'Delvist indlæst', en: 'Partly processed', phase: 'waiting' },
  unusable: { da: 'Ikke indlæst', en: 'Not processed', phase: 'failed' },
  waiting: { da: 'Venter', en: 'Waiting', phase: 'dead' },
  failed: { da: 'Ikke indlæst', en: 'Not processed', phase: 'failed' },
  refused: { da: 'Afvist af os', en: 'Refused by us', phase: 'failed' },
};

export const origins: Record<string, { da: string; en: string }> = {
  assignmentRule: { da: 'Tildelingsregel', en: 'Assignment rule' },
  scalepointDefault: { da: 'Scalepoint-standard', en: 'Scalepoint default' },
  debtor: { da: 'Debitor', en: 'Debtor' },
  task: { da: 'Opgaven', en: 'The task' },
  user: { da: 'Rettet af bruger', en: 'Edited by a user' },
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

export const offerStates: Record<string, { da: string; en: string; phase: Phase }> = {
  draft: { da: 'Kladde', en: 'Draft', phase: 'dead' },
  sent: { da: 'Sendt til selskabet', en: 'Sent to the insurer', phase: 'active' },
  approved: { da: 'Godkendt', en: 'Approved', phase: 'done' },
  'partly-approved': { da: 'Delvist godkendt', en: 'Partly approved', phase: 'active' },
  refused: { da: 'Afslået', en: 'Refused', phase: 'failed' },
  recalled: { da: 'Trukket tilbage', en: 'Recalled', phase: 'dead' },
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

/** The steps of a task that are measured, in their order. */
export const STEPS = [
  ['contact', 'stepContact'],
  ['inspection', 'stepInspection'],
  ['offer', 'stepOffer'],
  ['completion', 'stepCompletion'],
] as const;
