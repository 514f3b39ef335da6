import { InMemoryAggregates } from '#platform/testing/in-memory-aggregates.js';
import type { ErpUser, Users } from '../domain/erp-user.js';
import { SavedViews, type SavedViewsStore } from '../domain/saved-views.js';
import { type EndedToken, SignOut, type SignOuts } from '../domain/sign-out.js';

export class InMemoryUsers extends InMemoryAggregates<ErpUser> implements Users {
  async find(companyId: string, id: string): Promise<ErpUser | null> {
    return this.byId(companyId, id);
  }

  async withScalepointUsername(companyId: string, username: string): Promise<ErpUser | null> {
    return this.found(
      (user) => user.companyId === companyId && user.scalepointUsername?.toLowerCase() === username.toLowerCase(),
    );
  }
}

export class InMemorySavedViews extends InMemoryAggregates<SavedViews> implements SavedViewsStore {
  async of(companyId: string, userId: string): Promise<SavedViews> {
    return (await this.byId(companyId, userId)) ?? SavedViews.none(companyId, userId);
  }
}

export class InMemorySignOuts extends InMemoryAggregates<SignOut> implements SignOuts {
  tokens: (EndedToken & { readonly companyId: string })[] = [];

  async find(companyId: string, userId: string | null): Promise<SignOut | null> {
    return this.byId(companyId, SignOut.idOf(userId));
  }

  async endToken(companyId: string, token: EndedToken): Promise<void> {
    const kept = this.tokens.filter((one) => one.companyId !== companyId || one.expiresAt >= token.endedAt);
    const isKnown = kept.some((one) => one.companyId === companyId && one.digest === token.digest);
    this.tokens = isKnown ? kept : [...kept, { companyId, ...token }];
  }
}
