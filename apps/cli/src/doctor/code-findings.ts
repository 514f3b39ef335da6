import type { Config } from '#platform/config';
import type { OperatorSession } from '#platform/persistence';
import { Keyring } from '#platform/secrets';
import { TokensModule } from '#tokens';
import { type Finding, good, warning } from './finding.js';

const MAX_NAMED = 10;

/** Codes that were stored before there was a least strength. Those whose key is missing are the finding of the keys. */
export async function codeFinding(config: Config, ask: OperatorSession['run']): Promise<Finding> {
  const keyring = await Keyring.load(config);
  const ids = keyring.derive('doctor').map(({ id }) => id);
  const rows = await ask(
    `select token.company_id::text as "companyId", token.id::text as id, company.key, alias, sealed_code as sealed
       from tokens.security_token token join platform.company on company.id = token.company_id
      where split_part(sealed_code, '.', 1) = any ($1) order by company.key, alias_key`,
    [ids],
  );
  const weak = TokensModule.weakAmong(
    keyring,
    rows.map((row) => ({
      companyId: String(row['companyId']),
      id: String(row['id']),
      sealed: String(row['sealed']),
      name: `${String(row['alias'])} (${String(row['key'])})`,
    })),
  );
  if (weak.length === 0) return good('codes', `None of ${rows.length} codes of insurers is easily guessed`);
  const named = weak.slice(0, MAX_NAMED).map(({ name }) => name);
  const others = weak.length > MAX_NAMED ? ` and ${weak.length - MAX_NAMED} more` : '';
  return warning(
    'codes',
    `Codes of insurers that are easily guessed: ${named.join(', ')}${others}`,
    'Have the company ask the insurer for a longer code, and rotate the security token to it',
  );
}
