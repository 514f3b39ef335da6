import { DomainError } from '#shared-kernel';

export class TaskNeedsNoRetry extends DomainError {
  constructor(status: string) {
    super({
      code: 'case-intake.task-needs-no-retry',
      kind: 'conflict',
      da: `Opgaven kan ikke prøves igen, for den er "${status}". Kun opgaver, der kræver opmærksomhed, kan.`,
      en: `The task cannot be tried again, because it is "${status}". Only tasks that need attention can.`,
      facts: { status },
    });
  }
}
