/** Permissions of a user in a company; the claim `permissions` of a token lists some of these. */
export const PERMISSIONS = [
  'subscription:manage',
  'settings:manage',
  'tokens:manage',
  'users:manage',
  'tasks:read',
  'tasks:manage',
  'visits:manage',
  'cases:read',
  'cases:manage',
  'invoices:read',
  'invoices:post',
  'directory:write',
  'events:read',
  'audit:read',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

export function isPermission(text: unknown): text is Permission {
  return (PERMISSIONS as readonly unknown[]).includes(text);
}
