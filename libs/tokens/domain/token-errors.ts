import { type Day, DomainError } from '#shared-kernel';
import type { CodeWeakness } from './code-strength.js';

export class InsurerNotFound extends DomainError {
  constructor() {
    super({
      code: 'tokens.insurer-not-found',
      kind: 'invalid',
      da: 'Forsikringsselskabet findes ikke. Vælg et fra listen, eller opret det først.',
      en: 'There is no such insurer. Pick one from the list, or register it first.',
      errors: [{ pointer: '/insurerId', code: 'unknown', da: 'Findes ikke.', en: 'Does not exist.' }],
    });
  }
}

export class InsurerIsMerged extends DomainError {
  constructor(name: string, keptId: string) {
    super({
      code: 'tokens.insurer-is-merged',
      kind: 'conflict',
      da: `${name} er slået sammen med et andet forsikringsselskab. Brug det selskab i stedet.`,
      en: `${name} was merged into another insurer. Use that insurer instead.`,
      facts: { mergedIntoId: keptId },
    });
  }
}

export class InsurerMergedIntoItself extends DomainError {
  constructor() {
    super({
      code: 'tokens.insurer-merged-into-itself',
      kind: 'invalid',
      da: 'Et forsikringsselskab kan ikke slås sammen med sig selv. Vælg et andet selskab.',
      en: 'An insurer cannot be merged into itself. Pick another insurer.',
      errors: [{ pointer: '/insurerId', code: 'same', da: 'Er det samme selskab.', en: 'Is the same insurer.' }],
    });
  }
}

export class AliasIsTaken extends DomainError {
  constructor() {
    super({
      code: 'tokens.alias-is-taken',
      kind: 'conflict',
      da: 'Der er allerede en sikkerhedstoken med dette alias og underalias. Ret den i stedet for at oprette en ny.',
      en: 'A security token with this alias and sub-alias already exists. Edit it instead of creating another.',
      errors: [{ pointer: '/alias', code: 'taken', da: 'Er i brug.', en: 'Is in use.' }],
    });
  }
}

export class CodeBelongsToOtherInsurer extends DomainError {
  constructor() {
    super({
      code: 'tokens.code-of-other-insurer',
      kind: 'conflict',
      da: 'Koden bruges allerede af et andet forsikringsselskab. Kontrollér, at den er skrevet rigtigt af.',
      en: 'Another insurer already uses this code. Check that it was copied correctly.',
      errors: [{ pointer: '/code', code: 'taken', da: 'Er i brug.', en: 'Is in use.' }],
    });
  }
}

const WEAKNESSES: Readonly<Record<CodeWeakness, { readonly da: string; readonly en: string }>> = {
  'too-short': { da: 'Koden er kortere end 8 tegn.', en: 'The code has fewer than 8 characters.' },
  repeated: { da: 'Koden gentager de samme få tegn.', en: 'The code repeats the same few characters.' },
  sequence: {
    da: 'Koden er en rækkefølge af tal eller bogstaver.',
    en: 'The code is a sequence of digits or letters.',
  },
  'too-few-digits': {
    da: 'En kode af lutter cifre skal have mindst 12 cifre.',
    en: 'A code of digits only needs at least 12 digits.',
  },
};

export class CodeIsTooWeak extends DomainError {
  constructor(weakness: CodeWeakness) {
    const { da, en } = WEAKNESSES[weakness];
    super({
      code: 'tokens.code-too-weak',
      kind: 'invalid',
      da: `${da} Den er for let at gætte. Bed forsikringsselskabet om en længere kode.`,
      en: `${en} It is too easy to guess. Ask the insurer for a longer code.`,
      errors: [{ pointer: '/code', code: weakness, da, en }],
    });
  }
}

export class TokenDebtorUnknown extends DomainError {
  constructor() {
    super({
      code: 'tokens.debtor-unknown',
      kind: 'invalid',
      da: 'Debitoren findes ikke eller er inaktiv. Vælg en aktiv debitor.',
      en: 'The debtor does not exist or is inactive. Pick an active one.',
      errors: [{ pointer: '/debtorId', code: 'unknown', da: 'Findes ikke.', en: 'Does not exist.' }],
    });
  }
}

export class InsurerIsUnknown extends DomainError {
  constructor() {
    super({
      code: 'tokens.unknown-insurer',
      kind: 'not-found',
      da: 'Forsikringsselskabet findes ikke.',
      en: 'There is no such insurer.',
    });
  }
}

export class OldCodeEndsInThePast extends DomainError {
  constructor(today: Day) {
    super({
      code: 'tokens.old-code-ends-in-the-past',
      kind: 'invalid',
      da: 'Den gamle kode kan ikke gælde til en dag i fortiden. Vælg i dag eller senere, eller lad feltet stå tomt.',
      en: 'The old code cannot be valid until a day in the past. Choose today or later, or leave it empty.',
      errors: [
        { pointer: '/oldValidUntil', code: 'in-the-past', da: `Tidligst ${today}.`, en: `${today} at the earliest.` },
      ],
    });
  }
}

export class InsurerHasOpenTasks extends DomainError {
  constructor(count: number) {
    super({
      code: 'tokens.insurer-has-open-tasks',
      kind: 'conflict',
      da: `Forsikringsselskabet har ${count} åbne opgaver. Uden tokenen kan der hverken modtages beskeder om dem eller sendes svar og fakturaer. Bekræft, hvis den skal slettes alligevel.`,
      en: `The insurer has ${count} open tasks. Without the token no messages about them can be received, and no answers or invoices can be sent. Confirm to delete it anyway.`,
      facts: { openTasks: count },
    });
  }
}
