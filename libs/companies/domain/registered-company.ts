import { Aggregate, Cvr } from '#shared-kernel';
import { CompanyRegisteredV1, CompanyRenamedV1, CompanyResumedV1, CompanySuspendedV1 } from '../contracts/index.js';
import { CompanyKeyIsInvalid, CompanyNameIsInvalid, CvrIsMistyped } from './company-errors.js';

const KEY = /^[a-z0-9][a-z0-9-]{1,62}$/;
const MAX_NAME_LENGTH = 200;

export interface CompanyFacts {
  readonly name: string;
  readonly cvr: string | null;
}

/** A company (tenant) of the installation, as the operator registered it. Its id and its key never change. */
export class RegisteredCompany extends Aggregate implements CompanyFacts {
  static override readonly stream = 'companies.company';

  /** The key in the company's Scalepoint address. */
  key!: string;
  name!: string;
  cvr!: string | null;
  suspendedAt!: Date | null;
  suspensionReason!: string | null;
  createdAt!: Date;

  private constructor() {
    super();
  }

  /** @throws CompanyKeyIsInvalid, CompanyNameIsInvalid, CvrIsMistyped, CvrNotEightDigits, CvrRepeatsOneDigit */
  static register(companyId: string, key: string, facts: CompanyFacts, at: Date): RegisteredCompany {
    if (!KEY.test(key)) throw new CompanyKeyIsInvalid();
    const company = Object.assign(new RegisteredCompany(), {
      companyId,
      id: companyId,
      version: 0,
      key,
      ...read(facts),
      suspendedAt: null,
      suspensionReason: null,
      createdAt: at,
    });
    company.record(new CompanyRegisteredV1({ companyId, key }));
    return company;
  }

  /** Whether it was registered with the same facts, so that a repeated registration changes nothing. */
  isRegisteredAs(key: string, facts: CompanyFacts): boolean {
    const { name, cvr } = read(facts);
    return this.key === key && this.name === name && this.cvr === cvr;
  }

  rename(facts: CompanyFacts): void {
    const { name, cvr } = read(facts);
    if (name === this.name && cvr === this.cvr) return;
    this.name = name;
    this.cvr = cvr;
    this.record(new CompanyRenamedV1({ companyId: this.id }));
  }

  /** Idempotent; the first reason and time are kept. */
  suspend(reason: string | null, at: Date): void {
    if (this.suspendedAt !== null) return;
    this.suspendedAt = at;
    this.suspensionReason = reason;
    this.record(new CompanySuspendedV1({ companyId: this.id }));
  }

  /** Idempotent. */
  resume(): void {
    if (this.suspendedAt === null) return;
    this.suspendedAt = null;
    this.suspensionReason = null;
    this.record(new CompanyResumedV1({ companyId: this.id }));
  }
}

function read({ name, cvr }: CompanyFacts): CompanyFacts {
  const trimmed = name.trim();
  if (trimmed.length === 0 || trimmed.length > MAX_NAME_LENGTH) throw new CompanyNameIsInvalid();
  if (cvr === null) return { name: trimmed, cvr };
  const { digits, passesModulus11 } = Cvr.of(cvr);
  if (!passesModulus11) throw new CvrIsMistyped();
  return { name: trimmed, cvr: digits };
}

export abstract class CompanyRegister {
  abstract find(companyId: string): Promise<RegisteredCompany | null>;
  /** The company of any id that has this key. */
  abstract idOfKey(key: string): Promise<string | null>;
  abstract add(company: RegisteredCompany): void;
}
