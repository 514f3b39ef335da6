import { DomainError } from '#shared-kernel';
import type { VisitStatus } from '../contracts/index.js';

export class VisitIsOver extends DomainError {
  constructor(status: VisitStatus) {
    const [da, en] = status === 'made' ? ['udført', 'made'] : ['aflyst', 'cancelled'];
    super({
      code: 'visits.visit-is-over',
      kind: 'conflict',
      da: `Besøget er ${da} og kan ikke ændres. Book et nyt besøg på opgaven.`,
      en: `The visit was ${en} and cannot change any more. Book another visit of the task.`,
      facts: { status },
    });
  }
}

export class InspectionIsPlanned extends DomainError {
  constructor(visitId: string) {
    super({
      code: 'visits.inspection-is-planned',
      kind: 'conflict',
      da: 'Opgaven har allerede en besigtigelse, der ikke er udført. Flyt den, eller vælg en anden slags besøg.',
      en: 'The task already has an inspection that was not made yet. Move it, or choose another kind of visit.',
      facts: { visitId },
    });
  }
}

export class TaskTakesNoVisits extends DomainError {
  constructor(status: string) {
    super({
      code: 'visits.task-takes-no-visits',
      kind: 'conflict',
      da: 'Opgaven er afvist, lukket, annulleret eller endnu ikke modtaget, så der kan ikke bookes besøg. Vælg en anden opgave.',
      en: 'The task is rejected, closed, cancelled or not received yet, so no visit can be booked. Choose another task.',
      facts: { status },
    });
  }
}

export class EmployeeUnusable extends DomainError {
  constructor(employeeId: string) {
    const da = 'Findes ikke eller er ikke aktiv.';
    const en = 'Does not exist or is not active.';
    super({
      code: 'visits.employee-unusable',
      kind: 'invalid',
      da: `Medarbejderen "${employeeId}" findes ikke i kartoteket eller er ikke aktiv. Vælg en anden, eller lad feltet stå tomt.`,
      en: `The employee "${employeeId}" is not in the directory or is not active. Choose another one, or leave the field empty.`,
      errors: [{ pointer: '/employeeId', code: 'unusable', da, en }],
    });
  }
}

export class TimeIsPast extends DomainError {
  constructor() {
    super({
      code: 'visits.time-is-past',
      kind: 'invalid',
      da: 'Tidspunktet er passeret. Vælg et tidspunkt i fremtiden.',
      en: 'The time has passed. Choose a time in the future.',
      errors: [{ pointer: '/startsAt', code: 'past', da: 'Er passeret.', en: 'Has passed.' }],
    });
  }
}

export class TimeIsToCome extends DomainError {
  constructor() {
    super({
      code: 'visits.time-is-to-come',
      kind: 'invalid',
      da: 'Besøget kan ikke være udført på et tidspunkt i fremtiden. Vælg nu eller et tidligere tidspunkt.',
      en: 'The visit cannot have been made at a time in the future. Choose now or an earlier time.',
      errors: [{ pointer: '/at', code: 'to-come', da: 'Er i fremtiden.', en: 'Is in the future.' }],
    });
  }
}

export class NoTimeIsProposed extends DomainError {
  constructor() {
    super({
      code: 'visits.no-time-proposed',
      kind: 'conflict',
      da: 'Der er ikke foreslået et andet tidspunkt, som venter på svar. Hent besøget igen.',
      en: 'No other time is proposed that waits for an answer. Fetch the visit again.',
    });
  }
}
