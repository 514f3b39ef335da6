import { Aggregate } from '#shared-kernel';
import { InsurerRegisteredV1 } from '../contracts/index.js';

/** An insurer as a company knows it. Keyed by id: one CVR can hold two brands, and names change. */
export class Insurer extends Aggregate {
  name!: string;
  cvr!: string | null;

  private constructor() {
    super();
  }

  static register(companyId: string, id: string, name: string, cvr: string | null): Insurer {
    const insurer = Object.assign(new Insurer(), { companyId, id, version: 0, name, cvr });
    insurer.record(new InsurerRegisteredV1({ insurerId: id }));
    return insurer;
  }
}
