import { type INestApplicationContext, Module, type Provider } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Commands } from '#platform/cqrs';
import { Trace } from '#platform/observability';
import { PersistenceModule } from '#platform/persistence';
import type { CompanyRecord } from '#platform/tenancy';
import { Ids } from '#shared-kernel';
import { UsersModule } from '#users';
import type { NewUser } from '#users/contracts';
import {
  RenameCompany,
  RenameCompanyHandler,
  ResumeCompany,
  ResumeCompanyHandler,
  SuspendCompany,
  SuspendCompanyHandler,
} from './commands/company-changes.js';
import { RegisterCompany, RegisterCompanyHandler } from './commands/register-company.js';
import { CompanyNotFound } from './contracts/index.js';
import { CompanyRegister } from './domain/registered-company.js';
import { OperatorCompanyController } from './http/operator-company.controller.js';
import { CompanyMapping } from './infrastructure/company.mapping.js';
import { MikroCompanyRegister } from './infrastructure/mikro-company-register.js';
import { ListCompanies, ListCompaniesHandler } from './queries/list-companies.js';

const controllers = [OperatorCompanyController];

const commandHandlers = [RegisterCompanyHandler, RenameCompanyHandler, ResumeCompanyHandler, SuspendCompanyHandler];

const queryHandlers = [ListCompaniesHandler];

const adapters: Provider[] = [{ provide: CompanyRegister, useClass: MikroCompanyRegister }];

const PAGE = 1000;

@Module({
  imports: [PersistenceModule.forFeature([CompanyMapping]), UsersModule],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...adapters],
})
export class CompaniesModule {
  /** For the command line: what the operator may do. Changes are recorded under the actor `operator`. */
  static operatedBy(app: INestApplicationContext) {
    const commands = app.get(Commands);
    const queries = app.get(QueryBus);
    const ids = app.get(Ids);

    async function find(key: string): Promise<CompanyRecord> {
      const [found] = await queries.execute(new ListCompanies({ key }, 1));
      if (!found) throw new CompanyNotFound();
      return found;
    }

    function changed(key: string, command: RegisterCompany | RenameCompany | SuspendCompany | ResumeCompany) {
      const { companyId } = command;
      return Trace.with({ actor: 'operator', companyId }, async () => {
        await commands.execute(command);
        return find(key);
      });
    }

    return {
      async list(): Promise<CompanyRecord[]> {
        const all: CompanyRecord[] = [];
        for (;;) {
          const page = await queries.execute(new ListCompanies({ after: all.at(-1)?.key ?? '' }, PAGE));
          all.push(...page);
          if (page.length < PAGE) return all;
        }
      },
      register(given: { id?: string; key: string; name: string; cvr: string | null; administrator: NewUser | null }) {
        const { id = ids.next(), key, name, cvr, administrator } = given;
        return changed(key, new RegisterCompany(id, key, { name, cvr }, administrator));
      },
      async rename(key: string, given: { name?: string; cvr?: string | null }) {
        const { id, name, cvr, version } = await find(key);
        return changed(key, new RenameCompany(id, { name, cvr, ...given }, version));
      },
      async suspend(key: string, reason: string | null) {
        return changed(key, new SuspendCompany((await find(key)).id, reason));
      },
      async resume(key: string) {
        return changed(key, new ResumeCompany((await find(key)).id));
      },
    };
  }
}
