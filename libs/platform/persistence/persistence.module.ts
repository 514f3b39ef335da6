import { MikroOrmModule } from '@mikro-orm/nestjs';
import { EntityManager, PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { EntityName } from '@mikro-orm/core';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { MAX_STATEMENT_MS } from './driver/connection-limits.js';
import { Database } from './database.js';
import { ormOptions } from './orm-options.js';

export interface PersistenceOptions {
  /** Connects as the application's role, to which row level security applies. */
  readonly appUrl: string;
  readonly poolSize: number;
  /** How long a statement may take that is not upkeep. */
  readonly statementTimeoutMs?: number | undefined;
  /** Pipelines and prepares statements, and begins a transaction with its first one. */
  readonly fastPath?: boolean | undefined;
}

/** Mapped in this context; its aggregates are reached through the entity manager. */
@Module({})
class MappedEntities {}

/**
 * What the contexts have mapped. Kept here because @mikro-orm/nestjs empties its own list after an application was closed, and
 * a process may start another one.
 */
const mapped = new Set<EntityName>();

@Global()
@Module({})
export class PersistenceModule {
  /** Maps the entities of a context. */
  static forFeature(entities: readonly EntityName[]): DynamicModule {
    for (const entity of entities) mapped.add(entity);
    return { module: MappedEntities };
  }

  static forRoot({
    appUrl,
    poolSize,
    statementTimeoutMs = MAX_STATEMENT_MS,
    fastPath,
  }: PersistenceOptions): DynamicModule {
    return {
      module: PersistenceModule,
      imports: [
        MikroOrmModule.forRootAsync({
          driver: PostgreSqlDriver,
          useFactory: () => ({
            ...ormOptions(appUrl, poolSize, statementTimeoutMs, fastPath),
            entities: [...mapped],
            registerRequestContext: false,
          }),
        }),
      ],
      providers: [
        {
          provide: Database,
          inject: [EntityManager],
          useFactory: (em: EntityManager) => new Database(em, statementTimeoutMs),
        },
      ],
      exports: [Database],
    };
  }
}
