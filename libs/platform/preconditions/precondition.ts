import { AsyncLocalStorage } from 'node:async_hooks';
import { DomainError, StaleVersion } from '#shared-kernel';

export interface PreconditionTerms {
  /** What the aggregate is called in the event log, such as `case-intake.task`. */
  readonly stream: string;
  /** Its key beside the company. Empty: the aggregate has the id of the company. */
  readonly key: Readonly<Record<string, string>>;
  /** The version of `If-Match`; null for `*`, undefined without the header. */
  readonly ifMatch: number | null | undefined;
  /** `If-None-Match: *`. */
  readonly ifAbsent: boolean;
}

export class AlreadyExists extends DomainError {
  constructor() {
    super({
      code: 'http.already-exists',
      kind: 'stale',
      da: 'Posten findes allerede. Udelad headeren "If-None-Match" for at ændre den.',
      en: 'The record exists already. Leave out the header "If-None-Match" to change it.',
    });
  }
}

/** `If-Match` was sent for something that does not exist or has no version. */
export class VersionIsUnknown extends DomainError {
  constructor() {
    super({
      code: 'http.no-such-version',
      kind: 'stale',
      da: 'Der er ingen post med en version, som "If-Match" kan sammenlignes med. Udelad headeren, eller hent posten igen.',
      en: 'There is no record with a version that "If-Match" could be compared with. Leave out the header, or fetch the record again.',
    });
  }
}

const current = new AsyncLocalStorage<Precondition>();

/** The precondition of a request, evaluated once, in the transaction of its command. */
export class Precondition {
  private isEvaluated = false;

  constructor(readonly terms: PreconditionTerms) {}

  static run<T>(precondition: Precondition, handle: () => T): T {
    return current.run(precondition, handle);
  }

  /** The precondition of the current request that is not evaluated yet. */
  static pending(): Precondition | null {
    const asked = current.getStore();
    return asked && !asked.isEvaluated ? asked : null;
  }

  /** @param version of the stored aggregate; null if there is none. @throws StaleVersion, AlreadyExists, VersionIsUnknown */
  evaluate(version: number | null): void {
    this.isEvaluated = true;
    const { ifMatch, ifAbsent } = this.terms;
    if (ifAbsent && version !== null) throw new AlreadyExists();
    if (ifMatch === undefined) return;
    if (version === null) throw new VersionIsUnknown();
    if (ifMatch !== null && ifMatch !== version) throw new StaleVersion(ifMatch, version);
  }
}
