import { MikroOrmModule } from '@mikro-orm/nestjs';
import { EntityManager, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { MAX_STATEMENT_MS } from './connection-limits.js';
import { Database } from './database.js';
import { ormOptions } from './orm-options.js';

export interface PersistenceOptions {
  /** Connects as the application's role, to which row level security applies. */
  readonly appUrl: string;
  readonly poolSize: number;
  /** How long a statement may take that is not upkeep. */
  readonly statementTimeoutMs?: number | undefined;
}

@Global()
@Module({})
export class PersistenceModule {
  static forRoot({ appUrl, poolSize, statementTimeoutMs = MAX_STATEMENT_MS }: PersistenceOptions): DynamicModule {
    return {
      module: PersistenceModule,
      imports: [
        MikroOrmModule.forRootAsync({
          driver: PostgreSqlDriver,
          useFactory: () => ({
            ...ormOptions(appUrl, poolSize, statementTimeoutMs),
            autoLoadEntities: true,
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
