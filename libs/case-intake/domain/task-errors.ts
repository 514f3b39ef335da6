import { DomainError } from '#shared-kernel';
import type { TaskStatus } from '../contracts/index.js';

type Texts = readonly [da: string, en: string];

const STATUS_TEXTS: Readonly<Record<TaskStatus, Texts>> = {
  waiting: ['venter på selve opgaven', 'waiting for the task itself'],
  received: ['modtaget', 'received'],
  'needs-attention': ['kræver opmærksomhed', 'in need of attention'],
  'case-opened': ['oprettet som sag', 'opened as a case'],
  accepted: ['accepteret', 'accepted'],
  rejected: ['afvist', 'rejected'],
  'inspection-scheduled': ['aftalt til besigtigelse', 'scheduled for inspection'],
  inspected: ['besigtiget', 'inspected'],
  'in-repair': ['under udbedring', 'under repair'],
  completed: ['færdigmeldt', 'completed'],
  invoiced: ['faktureret', 'invoiced'],
  closed: ['lukket', 'closed'],
  cancelled: ['annulleret af forsikringsselskabet', 'cancelled by the insurer'],
};

const MOVE_TEXTS: Readonly<Record<string, Texts>> = {
  accept: ['accepteres', 'accepted'],
  reject: ['afvises', 'rejected'],
  'schedule-inspection': ['få aftalt en besigtigelse', 'scheduled for inspection'],
  'report-inspection': ['meldes besigtiget', 'reported as inspected'],
  reopen: ['genåbnes', 'reopened'],
  'begin-repair': ['sættes i gang med udbedring', 'reported as under repair'],
  complete: ['færdigmeldes', 'completed'],
  'mark-invoiced': ['markeres som faktureret', 'marked as invoiced'],
  close: ['lukkes', 'closed'],
  postpone: ['få en frist udsat', 'given a later deadline'],
  merge: ['flettes med en anden opgave', 'merged with another task'],
  'share-case': ['dele sag med en anden opgave', 'put on one case with another task'],
};

export class TaskNeedsNoRetry extends DomainError {
  constructor(status: TaskStatus) {
    super({
      code: 'case-intake.task-needs-no-retry',
      kind: 'conflict',
      da: `Opgaven kan ikke prøves igen, for den er ${STATUS_TEXTS[status][0]}. Det kan kun opgaver, der kræver opmærksomhed.`,
      en: `The task cannot be retried, because it is ${STATUS_TEXTS[status][1]}. Only tasks that need attention can be retried.`,
      facts: { status },
    });
  }
}

export class TaskMoveNotPossible extends DomainError {
  constructor(status: TaskStatus, move: string, possible: readonly string[]) {
    const instead = (language: 0 | 1) => possible.map((one) => MOVE_TEXTS[one]?.[language] ?? one);
    const or = possible.length > 0;
    super({
      code: 'case-intake.move-not-possible',
      kind: 'conflict',
      da:
        `Opgaven kan ikke ${MOVE_TEXTS[move]?.[0] ?? move}, for den er ${STATUS_TEXTS[status][0]}. ` +
        (or ? `Den kan ${listed(instead(0), 'eller')}.` : 'Dens status kan ikke ændres nu.'),
      en:
        `The task cannot be ${MOVE_TEXTS[move]?.[1] ?? move}, because it is ${STATUS_TEXTS[status][1]}. ` +
        (or ? `It can be ${listed(instead(1), 'or')}.` : 'Its status cannot be changed now.'),
      facts: { status, move, possible },
    });
  }
}

export class TaskIsInWork extends DomainError {
  constructor(taskId: string, status: TaskStatus) {
    super({
      code: 'case-intake.task-in-work',
      kind: 'conflict',
      da: `Opgaven ${taskId} er ${STATUS_TEXTS[status][0]}, og oplysningerne bruges stadig. Afvis eller luk den, før de slettes.`,
      en: `The task ${taskId} is ${STATUS_TEXTS[status][1]}, and the data is still used. Reject or close it before they are erased.`,
      facts: { taskId, status },
    });
  }
}

export class TaskIsErased extends DomainError {
  constructor() {
    super({
      code: 'case-intake.task-erased',
      kind: 'conflict',
      da: 'Opgavens personoplysninger er slettet, og arbejdet kan ikke fortsætte uden dem. Bed forsikringsselskabet om at sende en ny opgave.',
      en: 'The personal data of the task was erased, and the work cannot continue without it. Ask the insurer to send a new task.',
    });
  }
}

export class TaskIsCancelled extends DomainError {
  constructor() {
    super({
      code: 'case-intake.task-cancelled-by-insurer',
      kind: 'conflict',
      da: 'Forsikringsselskabet har annulleret opgaven, efter at den blev lukket. Bed selskabet om at sende den igen, hvis den gælder.',
      en: 'The insurer cancelled the task after it was closed. Ask the insurer to send it again if it counts.',
    });
  }
}

export class TaskIsMerged extends DomainError {
  constructor(keptTaskId: string) {
    super({
      code: 'case-intake.task-is-merged',
      kind: 'conflict',
      da: 'Opgaven er flettet ind i en anden opgave. Arbejd videre på den, eller skil opgaverne ad først.',
      en: 'The task was merged into another one. Continue with that one, or separate the tasks first.',
      facts: { mergedIntoId: keptTaskId },
    });
  }
}

export class TaskHasDoubles extends DomainError {
  constructor() {
    super({
      code: 'case-intake.task-has-doubles',
      kind: 'conflict',
      da: 'Andre opgaver er flettet ind i denne. Flet den anden opgave ind i denne i stedet, eller skil opgaverne ad først.',
      en: 'Other tasks were merged into this one. Merge the other task into this one instead, or separate the tasks first.',
    });
  }
}

export class TaskIsNotMerged extends DomainError {
  constructor() {
    super({
      code: 'case-intake.task-is-not-merged',
      kind: 'conflict',
      da: 'Opgaven er ikke flettet ind i en anden opgave, så der er intet at skille ad.',
      en: 'The task was not merged into another one, so there is nothing to separate.',
    });
  }
}

export class KeptTaskUnknown extends DomainError {
  constructor() {
    super({
      code: 'case-intake.kept-task-unknown',
      kind: 'invalid',
      da: 'Opgaven, der skal beholdes, findes ikke. Vælg en opgave fra listen.',
      en: 'There is no such task to keep. Pick one of the list.',
      errors: [{ pointer: '/taskId', code: 'unknown', da: 'Findes ikke.', en: 'Does not exist.' }],
    });
  }
}

export class TaskMergedIntoItself extends DomainError {
  constructor() {
    super({
      code: 'case-intake.task-merged-into-itself',
      kind: 'invalid',
      da: 'En opgave kan ikke flettes ind i sig selv. Vælg en anden opgave.',
      en: 'A task cannot be merged into itself. Pick another task.',
      errors: [{ pointer: '/taskId', code: 'same', da: 'Er den samme opgave.', en: 'Is the same task.' }],
    });
  }
}

export class TaskStatusHasChanged extends DomainError {
  constructor(status: TaskStatus, seen: TaskStatus) {
    super({
      code: 'case-intake.task-status-changed',
      kind: 'conflict',
      da: `Opgaven er nu ${STATUS_TEXTS[status][0]}. Den var ${STATUS_TEXTS[seen][0]}, da siden blev vist. Se opgaven igen, før du går videre.`,
      en: `The task is now ${STATUS_TEXTS[status][1]}. It was ${STATUS_TEXTS[seen][1]} when the page was shown. Look at it again before you go on.`,
      facts: { status, ifStatus: seen },
    });
  }
}

export class AnswerNotFound extends DomainError {
  constructor() {
    super({
      code: 'case-intake.scalepoint-answer-not-found',
      kind: 'not-found',
      da: 'Opgaven har intet svar fra Scalepoint med dette id, som kræver opmærksomhed.',
      en: 'The task has no response of Scalepoint with this id that needs attention.',
    });
  }
}

export class DoubleNotFound extends DomainError {
  constructor() {
    super({
      code: 'case-intake.double-not-found',
      kind: 'not-found',
      da: 'De to opgaver er ikke foreslået som den samme opgave. Se forslagene på opgaven.',
      en: 'The two tasks are not suggested as the same task. See the suggestions on the task.',
    });
  }
}

export class DeadlineUnknown extends DomainError {
  constructor(name: string, known: readonly string[]) {
    const list = known.join(', ');
    super({
      code: 'case-intake.deadline-unknown',
      kind: 'not-found',
      da: `Opgaven har ingen frist "${name}". ${list ? `Den har: ${list}.` : 'Den har ingen frister.'}`,
      en: `The task has no deadline "${name}". ${list ? `It has: ${list}.` : 'It has no deadlines.'}`,
      facts: { known },
    });
  }
}

export class ScalepointCaseIsKnown extends DomainError {
  constructor(known: string) {
    super({
      code: 'case-intake.scalepoint-case-known',
      kind: 'conflict',
      da: `Forsikringsselskabet har oplyst, at sagens id i Scalepoint er ${known}. Det kan ikke rettes her.`,
      en: `The insurer sent the Scalepoint case id ${known}. It cannot be changed here.`,
      facts: { scalepointCaseId: known },
    });
  }
}

export class TimeIsPast extends DomainError {
  constructor() {
    super({
      code: 'case-intake.time-is-past',
      kind: 'invalid',
      da: 'Tidspunktet er passeret. Vælg et tidspunkt i fremtiden.',
      en: 'The time has passed. Choose a time in the future.',
      errors: [{ pointer: '/at', code: 'past', da: 'Er passeret.', en: 'Has passed.' }],
    });
  }
}

export class TimeIsToCome extends DomainError {
  constructor() {
    super({
      code: 'case-intake.time-is-to-come',
      kind: 'invalid',
      da: 'Arbejdet kan ikke være færdigt på et tidspunkt i fremtiden. Vælg nu eller et tidligere tidspunkt.',
      en: 'The work cannot be completed at a time in the future. Choose now or an earlier time.',
      errors: [{ pointer: '/at', code: 'to-come', da: 'Er i fremtiden.', en: 'Is in the future.' }],
    });
  }
}

function listed(parts: readonly string[], or: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${or} ${last}`;
}

export class ForeignDeliveryNotFound extends DomainError {
  constructor() {
    super({
      code: 'case-intake.foreign-delivery-not-found',
      kind: 'not-found',
      da: 'Opgaven har ingen meddelelse fra et andet selskab med dette id, som venter på en beslutning.',
      en: 'The task has no delivery of another insurer with this id that waits for a decision.',
    });
  }
}
