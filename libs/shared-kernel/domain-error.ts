/** How a refusal answers over HTTP; the platform's filter owns the mapping to a status. */
export type RefusalKind =
  'malformed' | 'unauthenticated' | 'forbidden' | 'not-found' | 'conflict' | 'stale' | 'invalid' | 'unavailable';

/** What is wrong with one field. `pointer` is a JSON pointer into the request or the task (`/payload/taskId`). */
export interface FieldRefusal {
  readonly pointer: string;
  readonly code: string;
  readonly da: string;
  readonly en: string;
}

export interface Refusal {
  /** Stable `<context>.<refusal>` in kebab case; front ends switch on it. */
  readonly code: string;
  readonly kind: RefusalKind;
  /** What is wrong and what to do about it, for the person at the screen. */
  readonly da: string;
  readonly en: string;
  readonly errors?: readonly FieldRefusal[];
  /** Machine-readable facts about the refusal (an excess amount, a list of candidates); never personal data. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** A refusal by the domain. Subclasses are sentences (`TaskIsCancelled`) and carry both texts. */
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
