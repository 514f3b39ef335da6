import { Aggregate, DomainError } from '#shared-kernel';
import { type SavedView, SavedViewsChangedV1 } from '../contracts/index.js';

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

/** The views of the task list that a user saved, changed as a whole. The id is the user's, who need not be known from the ERP. */
export class SavedViews extends Aggregate {
  static override readonly stream = 'users.saved-views';
  // A user may write the name of a person into them.
  static override readonly personal = ['views'];

  views!: readonly SavedView[];

  private constructor() {
    super();
  }

  static none(companyId: string, userId: string): SavedViews {
    return Object.assign(new SavedViews(), { companyId, id: userId, version: 0, views: [] });
  }

  /** @throws DoubledViewName */
  change(views: readonly SavedView[]): void {
    const names = views.map(({ name }) => name.toLocaleLowerCase('da'));
    const doubled = names.flatMap((name, index) => (names.indexOf(name) < index ? [index] : []));
    if (doubled.length > 0) throw new DoubledViewName(doubled);
    this.views = views;
    this.record(new SavedViewsChangedV1({ userId: this.id, count: views.length }));
  }
}

export abstract class SavedViewsStore {
  /** Locks the views for update; none if the user has not saved any. */
  abstract of(companyId: string, userId: string): Promise<SavedViews>;
  abstract add(views: SavedViews): void;
}
