import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, companyWall } from '#platform/persistence/company-policies.js';

export class VisitPlanningVisits extends Migration {
  override up(): void {
    this.addSql(`create schema visit_planning`);
    this.addSql(`grant usage on schema visit_planning to ${APP_ROLE}`);
    this.addSql(`create table visit_planning.visit (
      company_id uuid not null,
      id uuid not null,
      version integer not null,
      case_id uuid not null,
      -- yyyy-MM-dd
      day text,
      primary key (company_id, id)
    )`);
    this.addSql(companyWall('visit_planning.visit'));
    this.addSql(`grant select, insert, update on visit_planning.visit to ${APP_ROLE}`);
  }
}
