import { DomainError } from '#shared-kernel';

export class TaskOnItsOwnCase extends DomainError {
  constructor() {
    super({
      code: 'case-intake.task-on-its-own-case',
      kind: 'conflict',
      da: 'Opgaven er på sin egen sag. Vælg en anden opgave, hvis den skal på dennes sag.',
      en: 'The task is on its own case. Pick another task if it is to be on that one’s case.',
    });
  }
}

export class CaseOfOtherInsurer extends DomainError {
  constructor() {
    super({
      code: 'case-intake.case-of-other-insurer',
      kind: 'conflict',
      da: 'De to opgaver er fra forskellige forsikringsselskaber og kan ikke være på samme sag.',
      en: 'The two tasks are of different insurers and cannot be on the same case.',
    });
  }
}

export class CaseOfOtherClaim extends DomainError {
  constructor() {
    super({
      code: 'case-intake.case-of-other-claim',
      kind: 'conflict',
      da: 'De to opgaver hører ikke til samme skade hos forsikringsselskabet. Vælg en opgave fra listen over skadens opgaver.',
      en: 'The two tasks do not belong to the same claim. Pick one of the list of the claim’s tasks.',
    });
  }
}

export class CaseDebtorsDiffer extends DomainError {
  constructor() {
    super({
      code: 'case-intake.case-debtors-differ',
      kind: 'conflict',
      da: 'De to sager har forskellige debitorer, og en sags fakturaer går til én debitor. Vælg samme debitor på begge sager, og prøv igen.',
      en: 'The two cases have different debtors, and the invoices of a case go to one debtor. Pick the same debtor on both cases, and try again.',
    });
  }
}

export class CaseHasOtherTasks extends DomainError {
  constructor() {
    super({
      code: 'case-intake.case-has-other-tasks',
      kind: 'conflict',
      da: 'Andre opgaver er lagt på denne opgaves sag. Giv dem deres egen sag først, eller vælg denne opgaves sag i stedet.',
      en: 'Other tasks were put on the case of this task. Give them their own case first, or pick the case of this task instead.',
    });
  }
}

export class CaseIsFull extends DomainError {
  constructor() {
    super({
      code: 'case-intake.case-is-full',
      kind: 'conflict',
      da: 'Sagen har 50 opgaver, og flere kan den ikke have. Lad opgaven beholde sin egen sag.',
      en: 'The case has 50 tasks and cannot have more. Let the task keep its own case.',
    });
  }
}

/** The task is on the case of another one already. */
export class TaskHasSharedCase extends DomainError {
  constructor(mainTaskId: string) {
    super({
      code: 'case-intake.task-shares-case',
      kind: 'conflict',
      da: 'Opgaven er allerede lagt på en anden opgaves sag. Giv den sin egen sag først.',
      en: 'The task is on the case of another task already. Give it its own case first.',
      facts: { caseOfTaskId: mainTaskId },
    });
  }
}

/** The chosen task has no case of its own that could be shared. */
export class CaseOfTaskUnusable extends DomainError {
  constructor(mainTaskId: string | null) {
    const isShared = mainTaskId !== null;
    super({
      code: 'case-intake.case-of-task-unusable',
      kind: 'conflict',
      da: isShared
        ? 'Den valgte opgave er selv lagt på en anden opgaves sag. Vælg den opgave, som sagen er oprettet til.'
        : 'Den valgte opgave har ingen sag endnu. Løs det, der hindrer sagen, og prøv igen.',
      en: isShared
        ? 'The chosen task is itself on the case of another task. Pick the task that the case was opened for.'
        : 'The chosen task has no case yet. Resolve what keeps it from becoming a case, and try again.',
      ...(isShared && { facts: { caseOfTaskId: mainTaskId } }),
    });
  }
}

export class CaseOfTaskUnknown extends DomainError {
  constructor() {
    super({
      code: 'case-intake.case-of-task-unknown',
      kind: 'invalid',
      da: 'Opgaven, hvis sag er valgt, findes ikke. Vælg en opgave fra listen.',
      en: 'There is no such task whose case could be shared. Pick one of the list.',
      errors: [{ pointer: '/taskId', code: 'unknown', da: 'Findes ikke.', en: 'Does not exist.' }],
    });
  }
}

export class TaskHasPostedInvoices extends DomainError {
  constructor(numbers: readonly string[]) {
    const list = numbers.join(', ');
    super({
      code: 'case-intake.task-has-posted-invoices',
      kind: 'conflict',
      da: `Opgaven har fakturaer på sagen, som er bogført i Scalepoint eller er på vej: ${list}. Derfor bliver den på sagen.`,
      en: `The task has invoices on the case that are posted in Scalepoint or on the way: ${list}. So it stays on the case.`,
      facts: { invoices: numbers },
    });
  }
}
