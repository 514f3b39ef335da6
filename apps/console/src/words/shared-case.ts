/** The words of cases with several tasks, and of the employee who covers for a case manager. */
export const sharedCaseDanish = {
  onThisCase: 'På denne opgaves sag',
  onItsCase: 'Denne opgave er på dens sag',
  onSameCase: 'På samme sag',
  shareCase: 'Læg på samme sag',
  shareCaseTitle: 'Læg {number} på denne opgaves sag?',
  shareCaseHelp:
    'Arbejdet med {number} fortsætter på denne opgaves sag. Hver opgave beholder sin egen status, frister, beskeder og godkendte beløb, og fakturaer angiver, hvilken opgave de hører til.',
  shareCaseKept:
    'Den sag, opgaven forlader, beholder sit nummer. I kan give opgaven sin egen sag igen, indtil en faktura er bogført.',
  ownCase: 'Egen sag',
  ownCaseTitle: 'Giv {number} sin egen sag igen?',
  ownCaseHelp: 'Opgaven fortsætter på den sag, der blev oprettet til den.',
  caseLeft: 'Sagens opgave er lagt på en anden sag, og arbejdet fortsætter dér',
  caseTasks: 'Opgaver på sagen',
  caseManagerAway: 'Fraværende – {name} dækker',
  caseManagerAwayUncovered: 'Fraværende – ingen dækker',
};

export const sharedCaseEnglish: Record<keyof typeof sharedCaseDanish, string> = {
  onThisCase: 'On the case of this task',
  onItsCase: 'This task is on its case',
  onSameCase: 'On the same case',
  shareCase: 'Put on the same case',
  shareCaseTitle: 'Put {number} on the case of this task?',
  shareCaseHelp:
    'The work on {number} continues on the case of this task. Each task keeps its own status, deadlines, messages and approved amount, and invoices name the task that they belong to.',
  shareCaseKept:
    'The case that the task leaves keeps its number. You can give the task its own case again until an invoice is posted.',
  ownCase: 'Own case',
  ownCaseTitle: 'Give {number} its own case again?',
  ownCaseHelp: 'The task continues on the case that was opened for it.',
  caseLeft: 'The task of the case was put on another case, where the work continues',
  caseTasks: 'Tasks of the case',
  caseManagerAway: 'Away – {name} covers',
  caseManagerAwayUncovered: 'Away – no employee covers',
};
