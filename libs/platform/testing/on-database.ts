import type { EntityName } from '@mikro-orm/postgresql';
import type { Abstract, Provider, Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { CqrsModule } from '#platform/cqrs';
import { MessagingModule } from '#platform/messaging';
import { PersistenceModule } from '#platform/persistence';
import { UnitOfWork } from '#platform/transactions';
import type { TestDatabase } from './database.js';
import type { InTransaction } from './in-transaction.js';

type Providers<Repositories> = {
  readonly [Name in keyof Repositories]: Type<Repositories[Name]> | Abstract<Repositories[Name]>;
};

export interface OnDatabase {
  /** Runs work with the real repositories, each time in a transaction of its own. */
  repositories<Repositories>(classes: Providers<Repositories>): InTransaction<Repositories>;
}

/** Repositories of contexts on the test database, without the rest of the product. Call it at the top. */
export function onDatabase(
  database: TestDatabase,
  mappings: readonly EntityName[],
  providers: readonly Provider[],
): OnDatabase {
  let app: TestingModule;

  beforeAll(async () => {
    const { appUrl } = database;
    const module = await Test.createTestingModule({
      imports: [
        PersistenceModule.forFeature(mappings),
        PersistenceModule.forRoot({ appUrl, poolSize: 2 }),
        ...CqrsModule.forRoot(),
        MessagingModule.forRoot({ appUrl, work: false, retryLimit: 1, retryDelay: 1, retryDelayMax: 1 }),
      ],
      providers: [...providers],
    }).compile();
    app = await module.init();
  });

  afterAll(() => app?.close());

  return {
    repositories: (classes) => (companyId, work) => {
      const entries = Object.entries(classes as Providers<Record<string, unknown>>).map(([name, type]) => [
        name,
        app.get(type),
      ]);
      return app.get(UnitOfWork).run(companyId, () => work(Object.fromEntries(entries) as never));
    },
  };
}
