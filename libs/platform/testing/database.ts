import { Client } from 'pg';
import { v7 } from 'uuid';
import { migrate } from '#migrations';

export interface TestDatabase {
  readonly ownerUrl: string;
  /** Connects as the application does: row level security applies. */
  readonly appUrl: string;
  readonly superuserUrl: string;
  /** Runs SQL as the superuser, without row level security, to inspect the data. */
  sql(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
}

/**
 * A migrated database for the test file, created before its tests and dropped after them. Call it at the top.
 * @param template the database to copy. Default: an empty one
 */
export function testDatabase(template = process.env['TEST_TEMPLATE']): TestDatabase {
  const name = `test_${v7().replaceAll('-', '')}`;
  const { TEST_OWNER_URL: owner, TEST_SUPERUSER_URL: superuser } = process.env;
  if (!owner || !superuser || !template) throw new Error('Run the tests with "npm test": it starts their database');
  const urlFor = (url: string, database: string) => url.replace('{database}', database);
  let appUrl: string | undefined;
  let client: Client;

  beforeAll(async () => {
    await administer(urlFor(superuser, 'postgres'), `create database ${name} template ${template} owner scalepoint`);
    ({ appUrl } = await migrate(urlFor(owner, name)));
    client = new Client({ connectionString: urlFor(superuser, name) });
    await client.connect();
  });

  afterAll(async () => {
    await client?.end();
    await administer(urlFor(superuser, 'postgres'), `drop database if exists ${name} with (force)`);
  });

  return {
    ownerUrl: urlFor(owner, name),
    superuserUrl: urlFor(superuser, name),
    get appUrl() {
      if (!appUrl) throw new Error('The database is created in beforeAll');
      return appUrl;
    },
    sql: async (text, values) => (await client.query<Record<string, unknown>>(text, values)).rows,
  };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
