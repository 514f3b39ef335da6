import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Global, Module } from '@nestjs/common';
import { PutEntryHandler } from './commands/put-entry.js';
import { Directory } from './contracts/index.js';
import { Entries, Phones } from './domain/entry.js';
import { DirectoryController } from './http/directory.controller.js';
import { DanishPhones, EntryMapping, MikroEntries, SqlDirectory } from './infrastructure/mikro-directory.js';
import { ListEntriesHandler } from './queries/list-entries.js';

@Global()
@Module({
  imports: [MikroOrmModule.forFeature([EntryMapping])],
  controllers: [DirectoryController],
  providers: [
    ListEntriesHandler,
    PutEntryHandler,
    { provide: Directory, useClass: SqlDirectory },
    { provide: Entries, useClass: MikroEntries },
    { provide: Phones, useClass: DanishPhones },
  ],
  exports: [Directory],
})
export class DirectoryModule {}
