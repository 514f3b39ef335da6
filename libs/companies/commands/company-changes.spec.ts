import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aCompany, FACTS, InMemoryCompanies, NOW } from '../testing/in-memory-companies.js';
import {
  RenameCompany,
  RenameCompanyHandler,
  ResumeCompany,
  ResumeCompanyHandler,
  SuspendCompany,
  SuspendCompanyHandler,
} from './company-changes.js';

function changing() {
  const [company, other] = [aCompany(), aCompany('other', 'other')];
  const companies = new InMemoryCompanies(company, other);
  const clock = clockAt(NOW.toISOString());
  return {
    company,
    other,
    companies,
    rename: (name: string, version: number | null = null, cvr: string | null = FACTS.cvr, companyId = 'company') =>
      new RenameCompanyHandler(companies, clock).execute(new RenameCompany(companyId, { name, cvr }, version)),
    suspend: (reason: string | null, companyId = 'company', at = clock) =>
      new SuspendCompanyHandler(companies, at).execute(new SuspendCompany(companyId, reason)),
    resume: (companyId = 'company') => new ResumeCompanyHandler(companies, clock).execute(new ResumeCompany(companyId)),
  };
}

describe('a company', () => {
  it('is renamed once, and keeps its id and key', async () => {
    const { company, other, rename } = changing();
    await rename(' Acme A/S ', 1, null);
    await rename('Acme A/S', 2, null);
    expect(company).toMatchObject({ id: 'company', key: 'acme', name: 'Acme A/S', cvr: null, version: 2 });
    expect(recorded(company)).toEqual(['companies.company-renamed.v1']);
    expect([other.name, recorded(other)]).toEqual([FACTS.name, []]);
  });

  it.each([
    ['http.stale-version', 'Acme A/S', 0, FACTS.cvr],
    ['http.stale-version', FACTS.name, 2, FACTS.cvr],
    ['companies.name-invalid', ' ', 1, FACTS.cvr],
    ['companies.cvr-mistyped', 'Acme A/S', 1, '12345678'],
  ])('is not renamed: %s (%s, version %i)', async (code, name, version, cvr) => {
    const { company, rename } = changing();
    await expect(rename(name, version, cvr)).rejects.toMatchObject({ code });
    expect(company).toMatchObject({ ...FACTS, version: 1 });
    expect(recorded(company)).toEqual([]);
  });

  it('is suspended once; the first reason and time are kept', async () => {
    const { company, other, suspend } = changing();
    await suspend('unpaid');
    await suspend('again', 'company', clockAt('2026-11-27T10:00:00Z'));
    expect(company).toMatchObject({ suspendedAt: NOW, suspensionReason: 'unpaid', version: 2 });
    expect(recorded(company)).toEqual(['companies.company-suspended.v1']);
    expect([other.suspendedAt, recorded(other)]).toEqual([null, []]);
  });

  it('is resumed once', async () => {
    const { company, other, suspend, resume } = changing();
    await suspend(null);
    await suspend(null, 'other');
    await resume();
    await resume();
    expect(company).toMatchObject({ suspendedAt: null, suspensionReason: null, version: 3 });
    expect(recorded(company)).toEqual(['companies.company-suspended.v1', 'companies.company-resumed.v1']);
    expect(other.suspendedAt).toEqual(NOW);
  });

  it('that was not suspended is resumed without a change', async () => {
    const { company, resume } = changing();
    await resume();
    expect([company.version, recorded(company)]).toEqual([1, []]);
  });

  it('that is not registered is neither renamed nor suspended nor resumed', async () => {
    const { companies, rename, suspend, resume } = changing();
    const notFound = { code: 'companies.company-not-found' };
    await expect(rename('Acme A/S', null, null, 'unknown')).rejects.toMatchObject(notFound);
    await expect(suspend('unpaid', 'unknown')).rejects.toMatchObject(notFound);
    await expect(resume('unknown')).rejects.toMatchObject(notFound);
    expect(companies.all.flatMap(recorded)).toEqual([]);
  });
});
