import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Visit } from '../domain/visit.js';
import { Visits } from '../domain/visits.js';
import { VisitMapping } from './visit.mapping.js';

@Injectable()
export class MikroVisits extends Visits {
  constructor(private readonly em: EntityManager) {
    super();
  }

  byId(companyId: string, id: string): Promise<Visit | null> {
    return this.em.findOne<Visit>(VisitMapping, { companyId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  }

  add(visit: Visit): void {
    this.em.persist(visit);
  }
}
