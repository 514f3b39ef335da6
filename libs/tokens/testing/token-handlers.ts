import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { ChangeInsurerHandler } from '../commands/change-insurer.js';
import { CreateTokenHandler } from '../commands/create-token.js';
import { MergeInsurersHandler } from '../commands/merge-insurers.js';
import { EditTokenHandler } from '../commands/edit-token.js';
import { RotateTokenHandler } from '../commands/rotate-token.js';
import type { SecurityToken } from '../domain/security-token.js';
import { TokenRules } from '../domain/token-rules.js';
import { anInsurer, InMemoryInsurers, InMemoryTokens, ReadableCodes } from './in-memory-tokens.js';

/** The handlers of a company with the insurers `nordlys` and `sydlys`, and the debtors `aktiv` and `lukket`. */
export function tokenHandlers(...stored: SecurityToken[]) {
  const tokens = new InMemoryTokens(...stored);
  const insurers = new InMemoryInsurers(anInsurer(), anInsurer('sydlys', 'Sydlys'));
  const clock = clockAt('2026-11-25T09:00:00Z');
  const debtors = {
    debtor: async (_: string, id: string) => (['aktiv', 'lukket'].includes(id) ? { active: id === 'aktiv' } : null),
  };
  const rules = new TokenRules(insurers, tokens, debtors, clock);
  const safe = new ReadableCodes();
  return {
    tokens,
    insurers,
    create: new CreateTokenHandler(tokens, rules, safe, countedIds()),
    edit: new EditTokenHandler(tokens, rules, safe),
    rotate: new RotateTokenHandler(tokens, rules, safe, clock),
    merge: new MergeInsurersHandler(insurers, tokens),
    changeInsurer: new ChangeInsurerHandler(insurers),
  };
}
