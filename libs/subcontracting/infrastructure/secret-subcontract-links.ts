import { makeLinkSecret } from '#platform/secrets';
import { SubcontractLinks } from '../domain/subcontract.js';

/** The secret follows `#`, so that no browser sends it to a server or to another page. */
export class SecretSubcontractLinks extends SubcontractLinks {
  constructor(private readonly publicUrl: string) {
    super();
  }

  make(companyId: string) {
    const { secret, digest } = makeLinkSecret(companyId);
    return { address: `${this.publicUrl}/link/subcontract#${secret}`, digest };
  }
}
