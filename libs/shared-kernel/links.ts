import { DomainError } from './domain-error.js';

/** One answer for every secret that opens nothing, so that it does not tell which ones were right once. */
export class LinkUnknown extends DomainError {
  constructor() {
    super({
      code: 'links.link-unknown',
      kind: 'not-found',
      da: 'Linket virker ikke. Brug linket fra den nyeste besked, eller bed firmaet om et nyt.',
      en: 'The link does not work. Use the link of the latest message, or ask the company for a new one.',
    });
  }
}

/** The secret was right and is too old. */
export class LinkExpired extends DomainError {
  constructor() {
    super({
      code: 'links.link-expired',
      kind: 'not-found',
      da: 'Linket er udløbet. Bed firmaet om et nyt.',
      en: 'The link has expired. Ask the company for a new one.',
    });
  }
}
