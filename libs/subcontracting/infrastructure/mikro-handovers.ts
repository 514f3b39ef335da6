import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { type Firm, Firms } from '../domain/firm.js';
import { type Handover, type HandoverComment, Handovers } from '../domain/handover.js';
import { FirmMapping, HandoverMapping } from './subcontracting.mapping.js';

const LOCKED = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

@Injectable()
export class MikroFirms extends Firms {
  constructor(private readonly em: EntityManager) {
    super();
  }

  byId(companyId: string, id: string): Promise<Firm | null> {
    return this.em.findOne<Firm>(FirmMapping, { companyId, id }, LOCKED);
  }

  add(firm: Firm): void {
    this.em.persist(firm);
  }
}

@Injectable()
export class MikroHandovers extends Handovers {
  constructor(
    private readonly em: EntityManager,
    private readonly database: Database,
  ) {
    super();
  }

  byId(companyId: string, id: string): Promise<Handover | null> {
    return this.em.findOne<Handover>(HandoverMapping, { companyId, id }, LOCKED);
  }

  byLink(companyId: string, digest: string): Promise<Handover | null> {
    return this.em.findOne<Handover>(HandoverMapping, { companyId, linkDigest: digest }, LOCKED);
  }

  ofTasks(companyId: string, taskIds: readonly string[]): Promise<Handover[]> {
    const ofThese = { companyId, taskId: { $in: [...taskIds] } };
    return this.em.find<Handover>(HandoverMapping, ofThese, { ...LOCKED, orderBy: { id: 'asc' } });
  }

  add(handover: Handover): void {
    this.em.persist(handover);
  }

  async addComment(companyId: string, comment: HandoverComment): Promise<void> {
    const { id, handoverId, by, author, text, writtenAt } = comment;
    await sql`
      insert into subcontracting.comment (company_id, id, handover_id, written_by, author, text, written_at)
      values (${companyId}, ${id}, ${handoverId}, ${by}, ${author}, ${text}, ${writtenAt})`.execute(
      this.database.kysely(),
    );
  }

  async eraseComments(companyId: string, handoverIds: readonly string[]): Promise<number> {
    const { numAffectedRows } = await sql`
      update subcontracting.comment set text = 'Slettet'
       where company_id = ${companyId} and handover_id = any (${handoverIds}::uuid[])`.execute(this.database.kysely());
    return Number(numAffectedRows ?? 0);
  }
}
