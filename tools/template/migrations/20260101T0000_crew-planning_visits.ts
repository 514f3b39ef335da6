import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

export class CrewPlanningVisits extends Migration {
  override up(): void {
    this.addSql(`create schema crew_planning`);
    this.addSql(`grant usage on schema crew_planning to ${APP_ROLE}`);
    this.addSql(`create table crew_planning.visit (
      company_id uuid not null,
      id uuid not null,
      version integer not null,
      case_id uuid not null,
      -- yyyy-MM-dd
      day text,
      primary key (company_id, id)
    )`);
    this.addSql(tenantPolicy('crew_planning.visit'));
    this.addSql(`grant select, insert, update on crew_planning.visit to ${APP_ROLE}`);
  }
}
