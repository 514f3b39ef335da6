import { DomainError } from '#shared-kernel';

export class MessageNotFound extends DomainError {
  constructor() {
    super({
      code: 'policyholder-messages.message-not-found',
      kind: 'not-found',
      da: 'Der er ingen besked med dette id. Hent opgavens beskeder igen.',
      en: 'There is no message with this id. Fetch the messages of the task again.',
    });
  }
}

export class TaskOfRecipientNotFound extends DomainError {
  constructor() {
    super({
      code: 'policyholder-messages.task-not-found',
      kind: 'not-found',
      da: 'Der er ingen opgave med dette id.',
      en: 'There is no task with this id.',
    });
  }
}
