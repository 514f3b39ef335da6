/** What a user of a company may be allowed to do; the claim `permissions` of a token holds some of these. */
export const PERMISSIONS = [
  'subscription:manage',
  'settings:manage',
  'tokens:manage',
  'users:manage',
  'tasks:read',
  'tasks:manage',
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
