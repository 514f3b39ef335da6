import { Injectable, Module } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CaseOpenedV1 } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { type DataOf, type LoggedEvent, Reaction } from '#platform/messaging';
import { APP_ROLE, tenantPolicy, Database } from '#platform/persistence';

/** Another module of the monolith, to be copied: it plans a first visit for every case that is opened. */
export const planningSchema = `
  create schema planning;
  grant usage on schema planning to ${APP_ROLE};
  create table planning.visit (company_id uuid not null, case_id uuid not null, primary key (company_id, case_id));
  ${tenantPolicy('planning.visit')}
  grant select, insert on planning.visit to ${APP_ROLE};`;

export class PlanVisit extends CompanyCommand {
  constructor(
    companyId: string,
    readonly caseId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(PlanVisit)
export class PlanVisitHandler implements ICommandHandler<PlanVisit> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, caseId }: PlanVisit): Promise<void> {
    await sql`insert into planning.visit (company_id, case_id) values (${companyId}, ${caseId})`.execute(
      this.database.kysely(),
    );
  }
}

/** The command commits together with the reaction's cursor, so it runs once for each event and needs no guard of its own. */
@Injectable()
@Reaction({ name: 'planning.plan-visit-on-case-opened', on: [CaseOpenedV1] })
export class PlanVisitOnCaseOpened implements Reaction<DataOf<CaseOpenedV1>> {
  react({ companyId, data }: LoggedEvent<DataOf<CaseOpenedV1>>): PlanVisit {
    return new PlanVisit(companyId, data.caseId);
  }
}

@Module({ providers: [PlanVisitHandler, PlanVisitOnCaseOpened] })
export class VisitPlanningModule {}
