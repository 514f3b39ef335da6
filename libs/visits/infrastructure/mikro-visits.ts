import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { type Visit, Visits } from '../domain/visit.js';
import { VisitMapping } from './visits.mapping.js';

const forChange = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
const isOpen = { status: { $in: ['planned' as const, 'on-the-way' as const, 'not-reached' as const] } };

@Injectable()
export class MikroVisits extends Visits {
  constructor(private readonly em: EntityManager) {
    super();
  }

  byId(companyId: string, id: string): Promise<Visit | null> {
    return this.em.findOne<Visit>(VisitMapping, { companyId, id }, forChange);
  }

  async inspectionOf(companyId: string, taskId: string): Promise<Visit | null> {
    const asked = { companyId, taskId, kind: 'inspection' as const };
    const open = await this.em.findOne<Visit>(VisitMapping, { ...asked, ...isOpen }, forChange);
    if (open) return open;
    const [last] = await this.em.find<Visit>(VisitMapping, asked, { ...forChange, orderBy: LATEST_FIRST, limit: 1 });
    return last ?? null;
  }

  openOf(companyId: string, taskId: string): Promise<Visit[]> {
    return this.em.find<Visit>(VisitMapping, { companyId, taskId, ...isOpen }, IN_ORDER);
  }

  ofTasks(companyId: string, taskIds: readonly string[]): Promise<Visit[]> {
    return this.em.find<Visit>(VisitMapping, { companyId, taskId: { $in: [...taskIds] } }, IN_ORDER);
  }

  add(visit: Visit): void {
    this.em.persist(visit);
  }
}

const LATEST_FIRST = { decidedAt: 'desc', id: 'desc' } as const;
const IN_ORDER = { ...forChange, orderBy: { id: 'asc' } } as const;
