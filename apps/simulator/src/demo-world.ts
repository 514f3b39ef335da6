import type { RegistrationsRequest } from './registrations.js';

/** The company key of the demo company in the module. */
export const DEMO_COMPANY_KEY = 'demo';

/** The fictitious parties of the demonstration. Aliases and codes must match the module's. */
export const DEMO_WORLD = {
  insurers: [
    {
      alias: 'nordlys',
      name: 'Nordlys Forsikring',
      cvr: '12345674',
      companyId: '17',
      subcompanies: [
        { alias: 'nordlys-privat', name: 'Nordlys Privat' },
        { alias: 'nordlys-erhverv', name: 'Nordlys Erhverv' },
      ],
    },
    { alias: 'havblik', name: 'Havblik Forsikring' },
    { alias: 'boegely', name: 'Bøgely Gensidige' },
  ],
  companies: [{ companyKey: DEMO_COMPANY_KEY, name: 'Demo Byg & Søn', cvr: '12345674' }],
  tokens: [
    { code: '0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10', insurerAlias: 'nordlys', companyKey: DEMO_COMPANY_KEY },
    { code: '3d1c9a84-52b7-4f0e-8a61-7e0b6c2d4f21', insurerAlias: 'havblik', companyKey: DEMO_COMPANY_KEY },
    { code: '8b5e2f17-0c9d-4e36-b1a8-5f4d3a2e6c32', insurerAlias: 'boegely', companyKey: DEMO_COMPANY_KEY },
  ],
  users: [{ email: 'anna@demo.example', companyKey: DEMO_COMPANY_KEY }],
} satisfies RegistrationsRequest;
