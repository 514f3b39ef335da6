import { DomainError } from '#shared-kernel';
import type { SubcontractState } from '../contracts/index.js';

const IN_WORDS: Readonly<Record<SubcontractState, readonly [da: string, en: string]>> = {
  offered: ['ikke besvaret endnu', 'not answered yet'],
  accepted: ['accepteret', 'accepted'],
  declined: ['afslået', 'declined'],
  begun: ['i gang', 'begun'],
  finished: ['færdigmeldt', 'finished'],
  withdrawn: ['trukket tilbage', 'withdrawn'],
};

export class SubcontractMoveNotPossible extends DomainError {
  constructor(state: SubcontractState) {
    const [da, en] = IN_WORDS[state];
    super({
      code: 'subcontracting.move-not-possible',
      kind: 'conflict',
      da: `Arbejdet er ${da}, så det kan ikke lade sig gøre. Hent det igen for at se, hvad der er muligt nu.`,
      en: `The work is ${en}, so this is not possible. Fetch it again to see what is possible now.`,
      facts: { state },
    });
  }
}

export class HandedTaskHasEnded extends DomainError {
  constructor() {
    super({
      code: 'subcontracting.task-has-ended',
      kind: 'conflict',
      da: 'Opgaven er annulleret eller slettet, så der kan ikke meldes mere ind på den.',
      en: 'The task was cancelled or erased, so nothing more can be reported on it.',
    });
  }
}

export class PriceIsMissing extends DomainError {
  constructor() {
    super({
      code: 'subcontracting.price-is-missing',
      kind: 'conflict',
      da: 'Angiv en pris først; der er bedt om en.',
      en: 'Name a price first; one was asked for.',
    });
  }
}

export class PriceIsNotAsked extends DomainError {
  constructor() {
    super({
      code: 'subcontracting.price-is-not-asked',
      kind: 'conflict',
      da: 'Prisen er aftalt, så der kan ikke angives en anden. Skriv en kommentar.',
      en: 'The price is agreed, so another one cannot be named. Write a comment.',
    });
  }
}

/** The firm named another price in the meantime. */
export class PriceHasChanged extends DomainError {
  constructor() {
    super({
      code: 'subcontracting.price-has-changed',
      kind: 'conflict',
      da: 'Underleverandøren har angivet en anden pris end den, du vil aftale. Hent overdragelsen igen.',
      en: 'The subcontractor named another price than the one that you want to agree to. Fetch the subcontract again.',
    });
  }
}

export class HandedFilesUnknown extends DomainError {
  constructor(positions: readonly number[]) {
    const [da, en] = ['Er ingen fil på opgaven.', 'Is no file of the task.'];
    super({
      code: 'subcontracting.files-unknown',
      kind: 'invalid',
      da: 'Nogle af filerne hører ikke til opgaven; "errors" siger hvilke.',
      en: 'Some of the files do not belong to the task; "errors" says which.',
      errors: positions.map((position) => ({ pointer: `/fileIds/${position}`, code: 'unknown', da, en })),
    });
  }
}

export class SubcontractIsFull extends DomainError {
  constructor(most: number) {
    super({
      code: 'subcontracting.subcontract-is-full',
      kind: 'conflict',
      da: `Der kan højst være ${most} kommentarer eller filer på en overdragelse. Ring eller skriv til kontoret.`,
      en: `A subcontract can have at most ${most} comments or files. Call or write to the office.`,
      facts: { most },
    });
  }
}

export class FirmIsInactive extends DomainError {
  constructor() {
    super({
      code: 'subcontracting.firm-is-inactive',
      kind: 'invalid',
      da: 'Underleverandøren er ikke aktiv. Gør den aktiv, eller vælg en anden.',
      en: 'The subcontractor is inactive. Activate it or choose another one.',
      errors: [{ pointer: '/firmId', code: 'inactive', da: 'Er ikke aktiv.', en: 'Is inactive.' }],
    });
  }
}
