import { DomainError } from '#shared-kernel';

export class NoSuchDifference extends DomainError {
  constructor(field: string) {
    super({
      code: 'case-intake.no-such-difference',
      kind: 'not-found',
      da: `Sagen og opgaven siger det samme om "${field}". Hent sagen igen for at se, hvor de er forskellige.`,
      en: `The case and the task say the same about "${field}". Fetch the case again to see where they differ.`,
      facts: { field },
    });
  }
}

export class TaskHasNoCase extends DomainError {
  constructor() {
    super({
      code: 'case-intake.task-has-no-case',
      kind: 'conflict',
      da: 'Opgaven har ingen sag endnu. Løs det, der hindrer sagen, og prøv igen.',
      en: 'The task has no case yet. Resolve what keeps it from becoming a case, and try again.',
    });
  }
}

export class CaseValueUnusable extends DomainError {
  constructor(fields: readonly string[]) {
    super({
      code: 'case-intake.value-unusable',
      kind: 'invalid',
      da: 'Et valg findes ikke i ERP-systemet eller er inaktivt. "errors" viser felterne; vælg en anden værdi.',
      en: 'A choice does not exist in the ERP or is inactive. "errors" lists the fields; choose another value.',
      errors: fields.map((field) => ({
        pointer: `/${field}`,
        code: 'unusable',
        da: 'Findes ikke eller er inaktiv.',
        en: 'Does not exist or is inactive.',
      })),
    });
  }
}
