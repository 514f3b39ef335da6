import type { SimulatorOptions } from '../simulator.js';
import { PUBLIC_PEM } from './scalepoint-client.js';

export const CASE_ID = 'c0a8f7d2-7b52-4a3e-8a0b-7f2f9b6c1d11';
export const CLOSED_CASE_ID = 'c0a8f7d2-7b52-4a3e-8a0b-7f2f9b6c1d12';
export const NORDLYS_CODE = '0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10';

/** A small world without rate limits: two insurers, a company, an active and a former user, an open and a closed case. */
export function world(options: SimulatorOptions = {}): SimulatorOptions {
  return {
    insurers: [
      { alias: 'nordlys', name: 'Nordlys Forsikring', companyId: '17' },
      { alias: 'havblik', name: 'Havblik Forsikring' },
    ],
    companies: [{ companyKey: 'demo', name: 'Demo Byg & Søn' }],
    tokens: [
      { code: NORDLYS_CODE, insurerAlias: 'nordlys', companyKey: 'demo' },
      { code: '3d1c9a84-52b7-4f0e-8a61-7e0b6c2d4f21', insurerAlias: 'havblik', companyKey: 'demo' },
    ],
    users: [
      { email: 'anna@demo.example', companyKey: 'demo' },
      { email: 'bo@demo.example', companyKey: 'demo', active: false },
    ],
    cases: [
      { id: CASE_ID, number: '20261124-07', insurerAlias: 'nordlys', companyKey: 'demo' },
      { id: CLOSED_CASE_ID, number: '20261124-08', insurerAlias: 'nordlys', companyKey: 'demo', open: false },
    ],
    clients: [{ clientId: 'erp', keys: [PUBLIC_PEM] }],
    ...options,
    knobs: { rateLimit: false, ...options.knobs },
  };
}

/** The body of a valid expense; `expense` overrides its fields. */
export function expense(overrides: Record<string, unknown> = {}, claimId = CASE_ID) {
  return {
    meta: { timestamp: '2026-11-24T09:00:00Z' },
    data: {
      claim: { id: claimId, tenant: 'nordlys' },
      userEmail: 'anna@demo.example',
      expense: {
        number: '1001',
        date: '2026-11-24',
        dueDate: '2026-12-08',
        expenseType: 'Invoice',
        invoiceType: 'ExternalSupplier',
        isDraft: false,
        invoiceIdentifier: { fik: { type: '71', identifier: '123456789012347', creditorNumber: '82345678' } },
        issuer: {
          name: 'Demo Byg & Søn',
          companyTaxId: '12345674',
          bankBranchNumber: '1111',
          accountNumber: '12345678',
        },
        payer: { name: 'Nordlys Forsikring' },
        items: [
          {
            title: 'Rør',
            quantity: '2',
            unit: 'stk',
            unitPrice: '400.00',
            net: '800.00',
            vat: '200.00',
            total: '1000.00',
          },
        ],
        ...overrides,
      },
    },
  };
}
