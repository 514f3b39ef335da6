import { makeLinkSecret } from '#platform/secrets';
import { HandoverLinks } from '../domain/handover.js';

/** The secret follows `#`, so that no browser sends it to a server or to another page. */
export class SecretHandoverLinks extends HandoverLinks {
  constructor(private readonly publicUrl: string) {
    super();
  }

  make(companyId: string) {
    const { secret, digest } = makeLinkSecret(companyId);
    return { address: `${this.publicUrl}/link/handover#${secret}`, digest };
  }
}
