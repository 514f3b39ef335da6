export { derivedAppUrl, refuseUnwalledRole } from './app-role.js';
export { APP_ROLE, COMPANIES_VARIABLE, companyWall, ofCompany } from './company-policies.js';
export { Database } from './database.js';
export { entityClass } from './entity-class.js';
export { insertRows } from './insert-rows.js';
export { migrate, type NamedMigration } from './migrate.js';
export { ormOptions } from './orm-options.js';
export { PersistenceModule, type PersistenceOptions } from './persistence.module.js';
export { companiesOf, type OwnedCompany, registerCompanies, seedOnce } from './owned-companies.js';
