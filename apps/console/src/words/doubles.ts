/** The words of claims with several tasks, and of tasks that may be the same. */
export const doublesDanish = {
  claimTasks: 'Andre opgaver på samme skade',
  possibleDoubles: 'Mulige dubletter',
  possibleDoublesHelp: 'Disse opgaver kan være den samme, sendt to gange.',
  notADouble: 'Ikke den samme',
  doubleReasonReference: 'samme rekvisitionsnummer',
  doubleReasonPolicy: 'samme policenummer',
  doubleReasonName: 'samme navn og adresse',
  doubleReasonPhone: 'samme telefon og adresse',
};

export const doublesEnglish: Record<keyof typeof doublesDanish, string> = {
  claimTasks: 'Other tasks of the claim',
  possibleDoubles: 'Possible doubles',
  possibleDoublesHelp: 'These tasks may be the same one, sent twice.',
  notADouble: 'Not the same',
  doubleReasonReference: 'same requisition number',
  doubleReasonPolicy: 'same policy number',
  doubleReasonName: 'same name and address',
  doubleReasonPhone: 'same phone and address',
};
