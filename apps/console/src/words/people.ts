/** The words about who works on what: deputies, absence, assignment. */
export const peopleDanish = {
  deputyId: 'Stedfortræder',
  deputyHelp: 'Træder til, når den sagsansvarlige er fraværende. Tom: den faste stedfortræder.',
  employees: 'Medarbejdere',
  absences: 'Fravær og stedfortrædere',
  absencesHelp:
    'Mens en medarbejder er fraværende, ser stedfortræderen også medarbejderens opgaver under Mine opgaver og får besked om dem.',
  standingDeputy: 'Fast stedfortræder',
  absentFrom: 'Fraværende fra',
  absentUntil: 'Til og med',
  untilFurtherNotice: 'indtil videre',
  absentNow: 'Fraværende nu',
  changeAbsence: 'Ret fravær',
  handOver: 'Overdrag opgaver',
  handOverHelp: 'Alle åbne opgaver hos {name} får en anden sagsansvarlig. Forsikringsselskaberne får ikke besked.',
  handedOver: '{count} opgaver er overdraget.',
  someNotMoved: '{count} opgaver kunne ikke tildeles: {why}',
};

export const peopleEnglish: Readonly<Record<keyof typeof peopleDanish, string>> = {
  deputyId: 'Deputy',
  deputyHelp: 'Covers while the case manager is away. Empty: the standing deputy.',
  employees: 'Employees',
  absences: 'Absence and deputies',
  absencesHelp:
    'While an employee is away, the deputy sees the tasks of that employee too under My tasks, and is notified of them.',
  standingDeputy: 'Standing deputy',
  absentFrom: 'Away from',
  absentUntil: 'Up to and including',
  untilFurtherNotice: 'until further notice',
  absentNow: 'Away now',
  changeAbsence: 'Change the absence',
  handOver: 'Hand over tasks',
  handOverHelp: 'All open tasks of {name} get another case manager. The insurers are not told.',
  handedOver: '{count} tasks were handed over.',
  someNotMoved: '{count} tasks could not be assigned: {why}',
};
