import { Client } from 'pg';
import { CONNECTION_LIMITS } from './driver/connection-limits.js';

export interface CompanyRecord {
  /** The claim `company` in its users' tokens. */
  readonly id: string;
  /** The key in its Scalepoint address: lower case letters, digits and dashes. */
  readonly key: string;
  readonly name: string;
  readonly cvr: string | null;
}

/** Registers companies as the owner; existing ones are not changed. */
export async function registerCompanies(ownerUrl: string, companies: readonly CompanyRecord[]): Promise<void> {
  await asOwner(ownerUrl, async (owner) => {
    for (const { id, key, name, cvr } of companies) {
      await owner.query(
        'insert into platform.company (id, key, name, cvr) values ($1, $2, $3, $4) on conflict do nothing',
        [id, key, name, cvr],
      );
    }
  });
}

/** Every company, read as the owner. */
export async function companiesOf(ownerUrl: string): Promise<{ readonly id: string; readonly key: string }[]> {
  return asOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ id: string; key: string }>(
      'select id, key from platform.company order by key',
    );
    return rows;
  });
}

/** Runs `work` once per company; if interrupted, it is run again. */
export async function seedOnce(ownerUrl: string, companyId: string, work: () => Promise<void>): Promise<void> {
  await asOwner(ownerUrl, async (owner) => {
    const open = await owner.query('select 1 from platform.company where id = $1 and seeded_at is null', [companyId]);
    if (!open.rowCount) return;
    await work();
    await owner.query('update platform.company set seeded_at = now() where id = $1', [companyId]);
  });
}

async function asOwner<T>(ownerUrl: string, work: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client({ connectionString: ownerUrl, ...CONNECTION_LIMITS });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}
