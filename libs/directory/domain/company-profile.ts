import { Aggregate, isSameJson } from '#shared-kernel';
import { type CompanyProfile, CompanyProfileChangedV1, type DirectoryAddress } from '../contracts/index.js';

/** The details of the contractor itself. Its id is the company's. */
export class Profile extends Aggregate implements CompanyProfile {
  static override readonly stream = 'directory.company-profile';

  name!: string;
  cvr!: string | null;
  email!: string | null;
  phone!: string | null;
  address!: DirectoryAddress | null;

  private constructor() {
    super();
  }

  static of(companyId: string): Profile {
    return Object.assign(new Profile(), { companyId, id: companyId, version: 0 });
  }

  put(facts: CompanyProfile): void {
    const { name, cvr, email, phone, address } = this;
    if (this.version > 0 && isSameJson({ name, cvr, email, phone, address }, facts)) return;
    Object.assign(this, facts);
    this.record(new CompanyProfileChangedV1({ companyId: this.companyId }));
  }
}

export abstract class Profiles {
  /** An empty one if the ERP has sent nothing yet. */
  abstract of(companyId: string): Promise<Profile>;
  abstract add(profile: Profile): void;
}
