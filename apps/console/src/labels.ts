/** The texts on screen for the API's enumerated values. */
export const statuses: Record<string, { da: string; en: string; color: string }> = {
  waiting: { da: 'Afventer opgaven', en: 'Waiting for the task', color: '#595959' },
  received: { da: 'Modtaget', en: 'Received', color: '#0b5394' },
  'needs-attention': { da: 'Kræver opmærksomhed', en: 'Needs attention', color: '#ad4e00' },
  'case-opened': { da: 'Sag oprettet', en: 'Case opened', color: '#0b5394' },
  accepted: { da: 'Accepteret', en: 'Accepted', color: '#006d75' },
  rejected: { da: 'Afvist', en: 'Rejected', color: '#595959' },
  'inspection-scheduled': { da: 'Besigtigelse aftalt', en: 'Inspection scheduled', color: '#006d75' },
  inspected: { da: 'Besigtiget', en: 'Inspected', color: '#006d75' },
  'in-repair': { da: 'Under reparation', en: 'In repair', color: '#10239e' },
  completed: { da: 'Færdigmeldt', en: 'Completed', color: '#237804' },
  invoiced: { da: 'Faktureret', en: 'Invoiced', color: '#237804' },
  closed: { da: 'Lukket', en: 'Closed', color: '#595959' },
  cancelled: { da: 'Annulleret', en: 'Cancelled', color: '#a8071a' },
  queued: { da: 'I kø', en: 'Queued', color: '#0b5394' },
  sending: { da: 'Sendes', en: 'Sending', color: '#0b5394' },
  posted: { da: 'Bogført', en: 'Posted', color: '#237804' },
  refused: { da: 'Afvist af Scalepoint', en: 'Rejected by Scalepoint', color: '#a8071a' },
  failed: { da: 'Fejlet', en: 'Failed', color: '#a8071a' },
  unclear: { da: 'Uklart', en: 'Unclear', color: '#ad4e00' },
  withdrawn: { da: 'Trukket tilbage', en: 'Withdrawn', color: '#595959' },
  processed: { da: 'Indlæst', en: 'Processed', color: '#237804' },
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
