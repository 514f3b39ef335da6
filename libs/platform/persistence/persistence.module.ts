import { MikroOrmModule } from '@mikro-orm/nestjs';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Database } from './database.js';
import { ormOptions } from './orm-options.js';

export interface PersistenceOptions {
  /** Connects as the application's role, to which row level security applies. */
  readonly appUrl: string;
  readonly poolSize: number;
}

@Global()
@Module({})
export class PersistenceModule {
  static forRoot({ appUrl, poolSize }: PersistenceOptions): DynamicModule {
    return {
      module: PersistenceModule,
      imports: [
        MikroOrmModule.forRootAsync({
          driver: PostgreSqlDriver,
          useFactory: () => ({
            ...ormOptions(appUrl, poolSize),
            autoLoadEntities: true,
            registerRequestContext: false,
          }),
        }),
      ],
      providers: [Database],
      exports: [Database],
    };
  }
}
