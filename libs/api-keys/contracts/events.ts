import { DomainEvent } from '#shared-kernel';

/** A user created an API key for a machine. */
export class ApiKeyCreatedV1 extends DomainEvent<{ keyId: string; scopes: readonly string[]; createdBy: string }> {
  static readonly type = 'api-keys.api-key-created.v1';
}

/** A user revoked an API key; it is refused from now on. */
export class ApiKeyRevokedV1 extends DomainEvent<{ keyId: string; revokedBy: string }> {
  static readonly type = 'api-keys.api-key-revoked.v1';
}
