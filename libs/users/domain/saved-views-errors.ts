import { DomainError } from '#shared-kernel';

/** Views are told apart by their names. */
export class DoubledViewName extends DomainError {
  constructor(indexes: readonly number[]) {
    super({
      code: 'users.doubled-view-name',
      kind: 'invalid',
      da: 'To visninger har samme navn. Giv den ene et andet navn.',
      en: 'Two views have the same name. Give one of them another name.',
      errors: indexes.map((index) => ({
        pointer: `/views/${index}/name`,
        code: 'users.doubled-view-name',
        da: 'Navnet er brugt af en anden visning.',
        en: 'Another view has this name.',
      })),
    });
  }
}
