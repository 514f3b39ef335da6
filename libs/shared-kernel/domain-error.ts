/** The kind of a domain error; the platform's filter maps it to an HTTP status. */
export type RefusalKind =
  'malformed' | 'unauthenticated' | 'forbidden' | 'not-found' | 'conflict' | 'stale' | 'invalid' | 'unavailable';

/** The error of one field. `pointer` is a JSON pointer into the request or the task (`/payload/taskId`). */
export interface FieldRefusal {
  readonly pointer: string;
  readonly code: string;
  readonly da: string;
  readonly en: string;
}

export interface Refusal {
  /** Stable `<context>.<error>` in kebab case; front ends switch on it. */
  readonly code: string;
  readonly kind: RefusalKind;
  /** The error and its remedy, for the user. */
  readonly da: string;
  readonly en: string;
  readonly errors?: readonly FieldRefusal[];
  /** Machine-readable details (an excess amount, a list of candidates); never personal data. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** An error of the domain. Subclasses are sentences (`TaskIsCancelled`) and have both texts. */
export abstract class DomainError extends Error implements Refusal {
  readonly code: string;
  readonly kind: RefusalKind;
  readonly da: string;
  readonly en: string;
  readonly errors: readonly FieldRefusal[];
  readonly facts: Readonly<Record<string, unknown>>;

  protected constructor(refusal: Refusal) {
    super(`${refusal.code}: ${refusal.en}`);
    this.name = new.target.name;
    this.code = refusal.code;
    this.kind = refusal.kind;
    this.da = refusal.da;
    this.en = refusal.en;
    this.errors = refusal.errors ?? [];
    this.facts = refusal.facts ?? {};
  }
}
