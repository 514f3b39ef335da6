import { DomainError } from '#shared-kernel';

export class PersonNotNamed extends DomainError {
  constructor() {
    super({
      code: 'operations.person-not-named',
      kind: 'invalid',
      da: 'Angiv mindst én opgave i "taskIds" eller én debitor i "debtorIds".',
      en: 'Name at least one task in "taskIds" or one debtor in "debtorIds".',
      errors: [
        {
          pointer: '/taskIds',
          code: 'required',
          da: 'Angiv mindst én opgave eller debitor.',
          en: 'Name at least one task or debtor.',
        },
      ],
    });
  }
}
