/**
 * A dependency that this process needs to serve requests. `/health/ready` checks every provider that extends this
 * class; no registration is needed.
 */
export abstract class ReadinessProbe {
  /** Shown publicly; must not contain secrets. */
  abstract readonly name: string;

  /** @throws if the dependency cannot be used */
  abstract check(): Promise<void>;
}
