import { RegisteredCompany } from './registered-company.js';

const AT = new Date('2026-11-26T10:00:00Z');
const ID = '01997c00-0000-7000-8000-0000000000a1';
const acme = () => RegisteredCompany.register(ID, 'acme', { name: ' Acme ApS ', cvr: 'DK 12 34 56 74' }, AT);

describe('a registered company', () => {
  it('has its CVR number as digits and its name without spaces around it', () => {
    expect(acme()).toMatchObject({ id: ID, companyId: ID, key: 'acme', name: 'Acme ApS', cvr: '12345674', version: 1 });
    expect(acme().isRegisteredAs('acme', { name: 'Acme ApS', cvr: '12345674' })).toBe(true);
    expect(acme().isRegisteredAs('acme', { name: 'Acme A/S', cvr: '12345674' })).toBe(false);
  });

  it.each([
    ['Acme', 'Acme', null, 'companies.key-invalid'],
    ['-acme', 'Acme', null, 'companies.key-invalid'],
    ['a', 'Acme', null, 'companies.key-invalid'],
    ['acme', '  ', null, 'companies.name-invalid'],
    ['acme', 'Acme', '12345678', 'companies.cvr-mistyped'],
    ['acme', 'Acme', '1234567', 'cvr.not-eight-digits'],
    ['acme', 'Acme', '11111111', 'cvr.repeats-one-digit'],
  ])('is refused as %j, %j, %j: %s', (key, name, cvr, code) => {
    expect(() => RegisteredCompany.register(ID, key, { name, cvr }, AT)).toThrow(code);
  });

  it('records a change once', () => {
    const company = acme();
    company.releaseEvents();
    company.rename({ name: 'Acme ApS', cvr: '12345674' });
    company.resume();
    expect(company.releaseEvents()).toEqual([]);
    company.rename({ name: 'Acme A/S', cvr: null });
    company.suspend('unpaid', AT);
    company.suspend('again', new Date());
    expect(company).toMatchObject({ name: 'Acme A/S', cvr: null, suspendedAt: AT, suspensionReason: 'unpaid' });
    company.resume();
    expect(company).toMatchObject({ suspendedAt: null, suspensionReason: null, version: 4 });
    expect(company.releaseEvents().map((event) => (event.constructor as unknown as { type: string }).type)).toEqual([
      ...['companies.company-renamed.v1', 'companies.company-suspended.v1', 'companies.company-resumed.v1'],
    ]);
  });
});
