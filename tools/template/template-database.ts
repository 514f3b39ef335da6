import { migrate } from '#platform/persistence/migrate.js';
import { type TestDatabase, testDatabase } from '#platform/testing';
import { CrewPlanningVisits } from './migrations/20260101T0000_crew-planning_visits.js';

/** The test database with the template's own table. A copy uses `testDatabase`, because its migration is one of the product's. */
export function templateDatabase(): TestDatabase {
  const database = testDatabase();
  beforeAll(() =>
    migrate(database.ownerUrl, [{ name: '20260101T0000_crew-planning_visits', class: CrewPlanningVisits }]),
  );
  return database;
}
