import { DomainError } from './domain-error.js';

/** The caller's version is outdated: the record has changed since. */
export class StaleVersion extends DomainError {
  constructor(expected: number, current: number) {
    super({
      code: 'http.stale-version',
      kind: 'stale',
      da: `Posten er ændret, siden du hentede den (din version ${expected}, nu ${current}). Hent den igen, og gentag ændringen.`,
      en: `The record has changed since you fetched it (your version ${expected}, now ${current}). Fetch it again and repeat the change.`,
      facts: { expected, current },
    });
  }
}
