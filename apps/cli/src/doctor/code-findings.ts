import type { Config } from '#platform/config';
import type { OperatorSession } from '#platform/persistence';
import { Keyring } from '#platform/secrets';
import { TokensModule } from '#tokens';
import { type Finding, good, warning } from './finding.js';

const MAX_NAMED = 10;

/**
 * Codes from before the minimum strength was introduced. Codes whose key is missing are reported by the check of the
 * keys.
 */
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
  if (weak.length === 0) return good('codes', `None of ${rows.length} insurer codes is weak`);
  const named = weak.slice(0, MAX_NAMED).map(({ name }) => name);
  const others = weak.length > MAX_NAMED ? ` and ${weak.length - MAX_NAMED} more` : '';
  return warning(
    'codes',
    `Weak insurer codes: ${named.join(', ')}${others}`,
    'Ask the insurer for a longer code, and rotate the security token',
  );
}
