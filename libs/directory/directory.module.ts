import { Module, type Provider } from '@nestjs/common';
import { PersistenceModule } from '#platform/persistence';
import { ImportEntriesHandler } from './commands/import-entries.js';
import { PutAbsenceHandler } from './commands/put-absence.js';
import { PutCompanyProfileHandler } from './commands/put-company-profile.js';
import { PutEntryHandler } from './commands/put-entry.js';
import { Absences, CompanyProfiles, Directory } from './contracts/index.js';
import { AbsenceStore } from './domain/absence.js';
import { Profiles } from './domain/company-profile.js';
import { Entries, Phones } from './domain/entry.js';
import { AbsenceController } from './http/absence.controller.js';
import { CompanyController } from './http/company.controller.js';
import { DirectoryController } from './http/directory.controller.js';
import { AbsenceMapping, MikroAbsences, SqlAbsences } from './infrastructure/mikro-absences.js';
import { DebtorPersonalRecords } from './infrastructure/debtor-personal-records.js';
import { DanishPhones, EntryMapping, MikroEntries, SqlDirectory } from './infrastructure/mikro-directory.js';
import { MikroProfiles, ProfileMapping, SqlCompanyProfiles } from './infrastructure/mikro-profiles.js';
import { GetCompanyProfileHandler } from './queries/get-company-profile.js';
import { ListAbsencesHandler } from './queries/list-absences.js';
import { ListEntriesHandler } from './queries/list-entries.js';

const controllers = [AbsenceController, CompanyController, DirectoryController];

const commandHandlers = [ImportEntriesHandler, PutAbsenceHandler, PutCompanyProfileHandler, PutEntryHandler];

const queryHandlers = [GetCompanyProfileHandler, ListAbsencesHandler, ListEntriesHandler];

const adapters: Provider[] = [
  DebtorPersonalRecords,
  { provide: AbsenceStore, useClass: MikroAbsences },
  { provide: Absences, useClass: SqlAbsences },
  { provide: CompanyProfiles, useClass: SqlCompanyProfiles },
  { provide: Profiles, useClass: MikroProfiles },
  { provide: Directory, useClass: SqlDirectory },
  { provide: Entries, useClass: MikroEntries },
  { provide: Phones, useClass: DanishPhones },
];

@Module({
  imports: [PersistenceModule.forFeature([AbsenceMapping, EntryMapping, ProfileMapping])],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...adapters],
  exports: [Absences, CompanyProfiles, Directory],
})
export class DirectoryModule {}
