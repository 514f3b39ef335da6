import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import type { SavedView } from '../contracts/index.js';
import { SavedViewsStore } from '../domain/saved-views.js';

export class ChangeSavedViews extends CompanyCommand {
  constructor(
    companyId: string,
    readonly userId: string,
    readonly views: readonly SavedView[],
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(ChangeSavedViews)
export class ChangeSavedViewsHandler implements ICommandHandler<ChangeSavedViews> {
  constructor(private readonly store: SavedViewsStore) {}

  async execute({ companyId, userId, views, expectedVersion }: ChangeSavedViews) {
    const known = await this.store.of(companyId, userId);
    known.expectVersion(expectedVersion);
    known.change(views);
    this.store.add(known);
  }
}
