import { Aggregate, isSameJson } from '#shared-kernel';
import { FirmAddedV1, FirmChangedV1 } from '../contracts/index.js';

export interface FirmDetails {
  readonly name: string;
  /** Eight digits. */
  readonly cvr: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** Offered when a task is handed over. */
  readonly active: boolean;
}

/** A firm that the company hands work to. */
export class Firm extends Aggregate {
  static override readonly stream = 'subcontracting.firm';
  static override readonly personal = ['details'];

  details!: FirmDetails;

  private constructor() {
    super();
  }

  static add(companyId: string, id: string, details: FirmDetails): Firm {
    const firm = Object.assign(new Firm(), { companyId, id, version: 0, details });
    firm.record(new FirmAddedV1({ firmId: id }));
    return firm;
  }

  /** The same details again are a repeat without effect. */
  change(details: FirmDetails): void {
    if (isSameJson(details, this.details)) return;
    this.details = details;
    this.record(new FirmChangedV1({ firmId: this.id }));
  }
}

export abstract class Firms {
  abstract byId(companyId: string, id: string): Promise<Firm | null>;
  abstract add(firm: Firm): void;
}
