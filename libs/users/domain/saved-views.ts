import { Aggregate, isSameJson } from '#shared-kernel';
import { type SavedView, SavedViewsChangedV1 } from '../contracts/index.js';
import { DoubledViewName } from './saved-views-errors.js';

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
    if (this.version > 0 && isSameJson(this.views, views)) return;
    this.views = views;
    this.record(new SavedViewsChangedV1({ userId: this.id, count: views.length }));
  }
}

export abstract class SavedViewsStore {
  /** Locks the views for update; none if the user has not saved any. */
  abstract of(companyId: string, userId: string): Promise<SavedViews>;
  abstract add(views: SavedViews): void;
}
