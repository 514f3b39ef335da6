import { DomainError } from '#shared-kernel';

export class FirmNotFound extends DomainError {
  constructor() {
    super({
      code: 'subcontracting.firm-not-found',
      kind: 'not-found',
      da: 'Der er ingen underleverandør med dette id. Hent listen igen.',
      en: 'There is no subcontractor with this id. Fetch the list again.',
    });
  }
}

export class SubcontractNotFound extends DomainError {
  constructor() {
    super({
      code: 'subcontracting.subcontract-not-found',
      kind: 'not-found',
      da: 'Der er ingen overdragelse med dette id. Hent opgavens overdragelser igen.',
      en: 'There is no subcontract with this id. Fetch the subcontracts of the task again.',
    });
  }
}

export class HandedTaskNotFound extends DomainError {
  constructor() {
    super({
      code: 'subcontracting.task-not-found',
      kind: 'not-found',
      da: 'Der er ingen opgave med dette id.',
      en: 'There is no task with this id.',
    });
  }
}

export class HandedFileNotFound extends DomainError {
  constructor() {
    super({
      code: 'subcontracting.file-not-found',
      kind: 'not-found',
      da: 'Linket giver ikke adgang til en fil med dette id.',
      en: 'The link gives access to no file with this id.',
    });
  }
}
