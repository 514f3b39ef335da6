import { type DemoUser, PERMISSIONS } from '#platform/identity';

export const DEMO_COMPANIES = {
  demo: { id: '01997c00-0000-7000-8000-0000000000d1', key: 'demo', name: 'Demo Byg & Søn', cvr: '12345674' },
  nabo: { id: '01997c00-0000-7000-8000-0000000000d2', key: 'nabo', name: 'Nabo Tømrer ApS', cvr: '24681351' },
} as const;

/** The demo's users: one with all permissions, one read-only, and one of a company with the module off. */
export const DEMO_USERS: readonly DemoUser[] = [
  {
    company: 'demo',
    user: 'anna',
    userId: 'anna',
    companyId: DEMO_COMPANIES.demo.id,
    name: 'Anna Åkjær',
    permissions: PERMISSIONS,
  },
  {
    company: 'demo',
    user: 'bo',
    userId: 'bo',
    companyId: DEMO_COMPANIES.demo.id,
    name: 'Bo Ørsted',
    permissions: ['tasks:read', 'cases:read', 'invoices:read'],
  },
  {
    company: 'nabo',
    user: 'nina',
    userId: 'nina',
    companyId: DEMO_COMPANIES.nabo.id,
    name: 'Nina Nabo',
    permissions: PERMISSIONS,
  },
];
