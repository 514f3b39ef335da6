import { Aggregate } from '#shared-kernel';
import { InsurerChangedV1, InsurerRegisteredV1 } from '../contracts/index.js';

/** The initial insurers of every company: names only, since Scalepoint assigns the aliases. */
export const FIRST_INSURERS = [
  'Topdanmark',
  'Alm. Brand',
  'Codan',
  'Alka',
  'Tryg',
  'Gjensidige',
  'LB Forsikring',
  'Bauta',
  'Scalepoint Netværk',
] as const;

/** An insurer in a company's list. Keyed by id: one CVR number can have two brands, and names change. */
export class Insurer extends Aggregate {
  static override readonly stream = 'tokens.insurer';

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

  change(name: string, cvr: string | null): void {
    if (name === this.name && cvr === this.cvr) return;
    Object.assign(this, { name, cvr });
    this.record(new InsurerChangedV1({ insurerId: this.id }));
  }
}
