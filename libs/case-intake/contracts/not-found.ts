import { DomainError } from '#shared-kernel';

export class TaskNotFound extends DomainError {
  constructor() {
    super({
      code: 'case-intake.task-not-found',
      kind: 'not-found',
      da: 'Der er ingen opgave med dette id.',
      en: 'There is no task with this id.',
    });
  }
}

export class CaseNotFound extends DomainError {
  constructor() {
    super({
      code: 'case-intake.case-not-found',
      kind: 'not-found',
      da: 'Der er ingen sag med dette id.',
      en: 'There is no case with this id.',
    });
  }
}

export class FileNotFound extends DomainError {
  constructor() {
    super({
      code: 'case-intake.file-not-found',
      kind: 'not-found',
      da: 'Opgaven har ingen fil med dette id.',
      en: 'The task has no file with this id.',
    });
  }
}

export class MessageNotFound extends DomainError {
  constructor() {
    super({
      code: 'case-intake.message-not-found',
      kind: 'not-found',
      da: 'Opgaven har ingen besked med dette id.',
      en: 'The task has no message with this id.',
    });
  }
}
