import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { type Firm, Firms } from '../domain/firm.js';
import { type Subcontract, type SubcontractComment, Subcontracts } from '../domain/subcontract.js';
import { FirmMapping, SubcontractMapping } from './subcontracting.mapping.js';

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
export class MikroSubcontracts extends Subcontracts {
  constructor(
    private readonly em: EntityManager,
    private readonly database: Database,
  ) {
    super();
  }

  byId(companyId: string, id: string): Promise<Subcontract | null> {
    return this.em.findOne<Subcontract>(SubcontractMapping, { companyId, id }, LOCKED);
  }

  byLink(companyId: string, digest: string): Promise<Subcontract | null> {
    return this.em.findOne<Subcontract>(SubcontractMapping, { companyId, linkDigest: digest }, LOCKED);
  }

  ofTasks(companyId: string, taskIds: readonly string[]): Promise<Subcontract[]> {
    const ofThese = { companyId, taskId: { $in: [...taskIds] } };
    return this.em.find<Subcontract>(SubcontractMapping, ofThese, { ...LOCKED, orderBy: { id: 'asc' } });
  }

  add(subcontract: Subcontract): void {
    this.em.persist(subcontract);
  }

  async addComment(companyId: string, comment: SubcontractComment): Promise<void> {
    const { id, subcontractId, by, author, text, writtenAt } = comment;
    await sql`
      insert into subcontracting.comment (company_id, id, subcontract_id, written_by, author, text, written_at)
      values (${companyId}, ${id}, ${subcontractId}, ${by}, ${author}, ${text}, ${writtenAt})`.execute(
      this.database.kysely(),
    );
  }

  async eraseComments(companyId: string, subcontractIds: readonly string[]): Promise<number> {
    const { numAffectedRows } = await sql`
      update subcontracting.comment set text = 'Slettet'
       where company_id = ${companyId} and subcontract_id = any (${subcontractIds}::uuid[])`.execute(
      this.database.kysely(),
    );
    return Number(numAffectedRows ?? 0);
  }
}
