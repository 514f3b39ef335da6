/**
 * Something that this process needs in order to answer. Every provider that extends this class is asked by
 * `/health/ready`; nothing else is to be wired.
 */
export abstract class ReadinessProbe {
  /** Shown to whoever watches; says nothing secret. */
  abstract readonly name: string;

  /** @throws when what it stands for cannot be used */
  abstract check(): Promise<void>;
}
