import { defineEntity, EntityManager, LockMode, p } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database, entityClass, tenantPolicies } from '#platform/persistence';
import { UnitOfWork } from '#platform/transactions';
import { Notice, Notices, onceKey } from '../domain/notice.js';
import type { NoticeToMail } from '../domain/mail-text.js';
import { NoticesToMail } from '../domain/notices-to-mail.js';

export const NoticeMapping = defineEntity({
  class: entityClass(Notice),
  schema: 'notices',
  tableName: 'notice',
  ...tenantPolicies,
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    version: p.integer(),
    userId: p.text(),
    reason: p.text(),
    kind: p.text(),
    taskId: p.uuid().nullable(),
    taskNumber: p.text().nullable(),
    detail: p.text().nullable(),
    byMail: p.boolean(),
    inConsole: p.boolean(),
    onDesktop: p.boolean(),
    mailOutcome: p.text().nullable(),
    givenAt: p.datetime(),
    readAt: p.datetime().nullable(),
  },
});

const forChange = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

@Injectable()
export class MikroNotices extends Notices {
  constructor(
    private readonly em: EntityManager,
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {
    super();
  }

  ofUser(companyId: string, userId: string, id: string): Promise<Notice | null> {
    return this.em.findOne<Notice>(NoticeMapping, { companyId, id, userId }, forChange);
  }

  byId(companyId: string, id: string): Promise<Notice | null> {
    return this.em.findOne<Notice>(NoticeMapping, { companyId, id }, forChange);
  }

  unread(companyId: string, userId: string, most: number): Promise<Notice[]> {
    const wanted = { companyId, userId, readAt: null };
    return this.em.find<Notice>(NoticeMapping, wanted, { ...forChange, orderBy: { id: 'asc' }, limit: most });
  }

  async given(companyId: string, reasons: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.run<{ userId: string; reason: string }>(
      `select user_id as "userId", reason from notices.notice where company_id = $1 and reason = any ($2::text[])`,
      [companyId, [...reasons]],
    );
    return new Set(rows.map(({ userId, reason }) => onceKey(userId, reason)));
  }

  add(notice: Notice): void {
    this.unitOfWork.add(notice);
  }

  async forget(companyId: string, before: Date): Promise<number> {
    const { numAffectedRows = 0n } = await sql`
      delete from notices.notice where company_id = ${companyId} and given_at < ${before}`.execute(
      this.database.kysely(),
    );
    return Number(numAffectedRows);
  }
}

@Injectable()
export class SqlNoticesToMail extends NoticesToMail {
  constructor(private readonly database: Database) {
    super();
  }

  async find(companyId: string, noticeId: string) {
    const { rows } = await sql<NoticeToMail & { userId: string }>`
      select user_id as "userId", kind, task_id as "taskId", task_number as "taskNumber", detail,
             coalesce(preferences.language, 'da') as language
        from notices.notice
        left join notices.preferences on preferences.company_id = notice.company_id and preferences.id = notice.user_id
       where notice.company_id = ${companyId} and notice.id = ${noticeId}`.execute(this.database.kysely());
    return rows[0] ?? null;
  }
}
