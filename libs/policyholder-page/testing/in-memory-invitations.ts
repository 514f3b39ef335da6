import { type TaskBrief, TaskBriefs } from '#case-intake/contracts';
import { InMemoryAggregates, saved } from '#platform/testing/in-memory-aggregates.js';
import { TaskVisits, type VisitOfTask } from '#visits/contracts';
import { Invitation, type InvitationLinks, type Invitations } from '../domain/invitation.js';

export class InMemoryInvitations extends InMemoryAggregates<Invitation> implements Invitations {
  async ofVisit(companyId: string, visitId: string): Promise<Invitation | null> {
    return this.found((one) => one.companyId === companyId && one.visitId === visitId);
  }

  async byLink(companyId: string, digest: string): Promise<Invitation | null> {
    return this.found((one) => one.companyId === companyId && one.linkDigest === digest);
  }

  async ofTasks(companyId: string, taskIds: readonly string[]): Promise<Invitation[]> {
    return this.all.filter((one) => one.companyId === companyId && taskIds.includes(one.taskId));
  }
}

/** `digest-1`, `digest-2`, … */
export function countedLinks(): InvitationLinks {
  let count = 0;
  return {
    make: () => {
      count += 1;
      const seed = String(count);
      return { address: `https://erp.example/link/visit#secret-${seed}`, digest: `digest-${seed}`, seed };
    },
    again: (_companyId, { seed }) => `https://erp.example/link/visit#secret-${seed}`,
  };
}

export const NOW = new Date('2026-11-26T10:00:00Z');
export const STARTS = new Date('2026-12-01T08:00:00Z');
const VISIT = { visitId: 'visit', taskId: 'task', startsAt: STARTS };

/** As it was saved: nothing is recorded that a test did not do. */
export function anInvitation(companyId = 'company', id = 'invitation', visit = VISIT, digest = 'digest'): Invitation {
  return saved(Invitation.to(companyId, id, visit, { digest, seed: 'seed' }, 'anna', NOW));
}

/** One visit of `company`. */
export class OneVisit extends TaskVisits {
  constructor(private readonly facts: Partial<VisitOfTask> = {}) {
    super();
  }

  async upcoming(): Promise<VisitOfTask[]> {
    return [];
  }

  async startingBetween(): Promise<VisitOfTask[]> {
    return [];
  }

  async visit(companyId: string, visitId: string): Promise<VisitOfTask | null> {
    if (companyId !== 'company' || visitId !== 'visit') return null;
    return {
      ...{ visitId, taskId: 'task', kind: 'work', status: 'planned', employeeId: null, minutes: 60, attempts: 0 },
      ...{ startsAt: STARTS.toISOString(), arrivesAt: null, proposedStartsAt: null, decidedAt: NOW.toISOString() },
      ...this.facts,
    };
  }
}

export class OneTask extends TaskBriefs {
  constructor(private readonly facts: Partial<TaskBrief> = {}) {
    super();
  }

  async of(): Promise<TaskBrief | null> {
    return {
      ...{ id: 'task', status: 'accepted', insurerName: 'Nordlys', referenceNumber: null, scalepointCaseNumber: null },
      ...{ damageType: null, address: null, policyholder: { name: null, phones: [], email: null }, erased: false },
      ...this.facts,
    };
  }
}
