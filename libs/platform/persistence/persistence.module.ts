import { MikroOrmModule } from '@mikro-orm/nestjs';
import { EntityManager, type Options, PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { EntityName } from '@mikro-orm/core';
import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { MAX_STATEMENT_MS } from './driver/connection-limits.js';
import { Database } from './database.js';
import { ormOptions } from './orm-options.js';
import { ReadReplica, replicaUrlFor } from './read-replica.js';

export interface PersistenceOptions {
  /** Connects as the application's role, to which row level security applies. */
  readonly appUrl: string;
  /** A streaming replica that serves lists, statistics and the feed; the role is that of `appUrl`. */
  readonly replicaUrl?: string | null | undefined;
  readonly poolSize: number;
  /** Time limit of a statement outside maintenance. */
  readonly statementTimeoutMs?: number | undefined;
  /** Pipelines and prepares statements, and begins a transaction with its first one. */
  readonly fastPath?: boolean | undefined;
}

/** Entities of this context; its aggregates are reached through the entity manager. */
@Module({})
class MappedEntities {}

/**
 * The mapped entities of all contexts. Kept here because @mikro-orm/nestjs clears its own list when an application is
 * closed, and a process may start another one.
 */
const mapped = new Set<EntityName>();

@Global()
@Module({})
export class PersistenceModule {
  /** Registers the entities of a context. */
  static forFeature(entities: readonly EntityName[]): DynamicModule {
    for (const entity of entities) mapped.add(entity);
    return { module: MappedEntities };
  }

  static forRoot({
    appUrl,
    replicaUrl,
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
        {
          provide: ReadReplica,
          inject: [Database],
          useFactory: (database: Database) => {
            if (!replicaUrl) return null;
            const url = replicaUrlFor(replicaUrl, appUrl);
            return new ReadReplica(database, () => replicaOptions(url, poolSize, statementTimeoutMs, fastPath));
          },
        },
        {
          provide: ClosedReplica,
          inject: [ReadReplica],
          useFactory: (replica: ReadReplica | null) => new ClosedReplica(replica),
        },
      ],
      exports: [Database, ReadReplica],
    };
  }
}

/** As of the primary, except that its server takes no writes. */
function replicaOptions(...[url, poolSize, limit, fastPath]: Parameters<typeof ormOptions>): Options {
  const options: Options = ormOptions(url, poolSize, limit, fastPath);
  const driverOptions = { ...(options.driverOptions as object), onConnect: undefined };
  return { ...options, driverOptions, entities: [...mapped], ensureDatabase: false };
}

/** Closes the connections to the replica with the application. */
class ClosedReplica implements OnApplicationShutdown {
  constructor(private readonly replica: ReadReplica | null) {}

  async onApplicationShutdown(): Promise<void> {
    await this.replica?.close();
  }
}
