import { InMemoryAggregates, saved } from '#platform/testing/in-memory-aggregates.js';
import { Firm, type FirmDetails, type Firms } from '../domain/firm.js';
import {
  Subcontract,
  type SubcontractComment,
  type SubcontractLinks,
  type Subcontracts,
  type SubcontractTerms,
} from '../domain/subcontract.js';

export class InMemoryFirms extends InMemoryAggregates<Firm> implements Firms {}

export class InMemorySubcontracts extends InMemoryAggregates<Subcontract> implements Subcontracts {
  readonly written: (SubcontractComment & { readonly companyId: string })[] = [];

  async byLink(companyId: string, digest: string): Promise<Subcontract | null> {
    return this.found((one) => one.companyId === companyId && one.linkDigest === digest);
  }

  async ofTasks(companyId: string, taskIds: readonly string[]): Promise<Subcontract[]> {
    return this.all.filter((one) => one.companyId === companyId && taskIds.includes(one.taskId));
  }

  async addComment(companyId: string, comment: SubcontractComment): Promise<void> {
    this.written.push({ companyId, ...comment });
  }

  async eraseComments(companyId: string, subcontractIds: readonly string[]): Promise<number> {
    const erased = this.written.filter(
      (one) => one.companyId === companyId && subcontractIds.includes(one.subcontractId),
    );
    for (const one of erased) Object.assign(one, { text: 'Slettet' });
    return erased.length;
  }
}

/** `digest-1`, `digest-2`, … */
export function countedLinks(): SubcontractLinks {
  let count = 0;
  return {
    make: () => {
      count += 1;
      return { address: `https://erp.example/link/subcontract#secret-${count}`, digest: `digest-${count}` };
    },
  };
}

export const NOW = new Date('2026-11-26T10:00:00Z');
export const LATER = new Date('2026-12-26T10:00:00Z');

export const TERMS: SubcontractTerms = {
  text: 'Udskift vandrør',
  fileIds: [],
  deadline: '2026-12-01',
  price: { kind: 'agreed', amount: 120_000 },
  showsAddress: true,
  showsContact: false,
};

export const LUND: FirmDetails = { name: 'Lunds VVS', cvr: null, email: null, phone: null, active: true };

export function aFirm(companyId = 'company', id = 'firm', details: Partial<FirmDetails> = {}): Firm {
  return saved(Firm.add(companyId, id, { ...LUND, ...details }));
}

interface Facts {
  readonly companyId?: string;
  readonly id?: string;
  readonly taskId?: string;
  readonly firmId?: string;
  readonly terms?: Partial<SubcontractTerms>;
  readonly digest?: string;
  readonly expiresAt?: Date;
}

/** As it was saved: nothing is recorded that a test did not do. */
export function aSubcontract({
  companyId = 'company',
  id = 'subcontract',
  taskId = 'task',
  firmId = 'firm',
  terms = {},
  digest = 'digest',
  expiresAt = LATER,
}: Facts = {}): Subcontract {
  const to = { taskId, firmId };
  return saved(Subcontract.offer(companyId, id, to, { ...TERMS, ...terms }, { digest, expiresAt }, 'anna'));
}
