import { Module, type Provider } from '@nestjs/common';
import { PersistenceModule } from '#platform/persistence';
import { ImportEntriesHandler } from './commands/import-entries.js';
import { PutCompanyProfileHandler } from './commands/put-company-profile.js';
import { PutEntryHandler } from './commands/put-entry.js';
import { CompanyProfiles, Directory } from './contracts/index.js';
import { Profiles } from './domain/company-profile.js';
import { Entries, Phones } from './domain/entry.js';
import { CompanyController } from './http/company.controller.js';
import { DirectoryController } from './http/directory.controller.js';
import { DebtorPersonalRecords } from './infrastructure/debtor-personal-records.js';
import { DanishPhones, EntryMapping, MikroEntries, SqlDirectory } from './infrastructure/mikro-directory.js';
import { MikroProfiles, ProfileMapping, SqlCompanyProfiles } from './infrastructure/mikro-profiles.js';
import { GetCompanyProfileHandler } from './queries/get-company-profile.js';
import { ListEntriesHandler } from './queries/list-entries.js';

const controllers = [CompanyController, DirectoryController];

const commandHandlers = [ImportEntriesHandler, PutCompanyProfileHandler, PutEntryHandler];

const queryHandlers = [GetCompanyProfileHandler, ListEntriesHandler];

const adapters: Provider[] = [
  DebtorPersonalRecords,
  { provide: CompanyProfiles, useClass: SqlCompanyProfiles },
  { provide: Profiles, useClass: MikroProfiles },
  { provide: Directory, useClass: SqlDirectory },
  { provide: Entries, useClass: MikroEntries },
  { provide: Phones, useClass: DanishPhones },
];

@Module({
  imports: [PersistenceModule.forFeature([EntryMapping, ProfileMapping])],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...adapters],
  exports: [CompanyProfiles, Directory],
})
export class DirectoryModule {}
