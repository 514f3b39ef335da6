import { DomainError } from '#shared-kernel';

export class TaskToVisitUnknown extends DomainError {
  constructor() {
    const da = 'Der er ingen opgave med dette id.';
    const en = 'There is no task with this id.';
    super({
      code: 'visits.task-unknown',
      kind: 'invalid',
      da: 'Opgaven findes ikke. Vælg en opgave fra listen over opgaver.',
      en: 'The task does not exist. Choose one of the list of tasks.',
      errors: [{ pointer: '/taskId', code: 'unknown', da, en }],
    });
  }
}
