import { Aggregate } from '#shared-kernel';
import { InsurerChangedV1, InsurerRegisteredV1, InsurersMergedV1 } from '../contracts/index.js';
import { InsurerIsMerged } from './token-errors.js';

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
  /** The insurer that counts instead; it is not merged itself. */
  mergedIntoId!: string | null;

  private constructor() {
    super();
  }

  static register(companyId: string, id: string, name: string, cvr: string | null): Insurer {
    const insurer = Object.assign(new Insurer(), { companyId, id, version: 0, name, cvr, mergedIntoId: null });
    insurer.record(new InsurerRegisteredV1({ insurerId: id }));
    return insurer;
  }

  /** @throws InsurerIsMerged */
  change(name: string, cvr: string | null): void {
    this.requireUnmerged();
    if (name === this.name && cvr === this.cvr) return;
    Object.assign(this, { name, cvr });
    this.record(new InsurerChangedV1({ insurerId: this.id }));
  }

  /** From now on the other insurer counts instead of this one. */
  mergeInto(keptId: string): void {
    if (keptId === this.mergedIntoId) return;
    this.mergedIntoId = keptId;
    this.record(new InsurersMergedV1({ insurerId: this.id, keptId }));
  }

  /** @throws InsurerIsMerged */
  requireUnmerged(): void {
    if (this.mergedIntoId !== null) throw new InsurerIsMerged(this.name, this.mergedIntoId);
  }
}
