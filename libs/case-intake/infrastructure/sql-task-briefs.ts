import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import {
  type TaskBrief,
  TaskBriefs,
  type TaskDelivery,
  type TaskFileFacts,
  TaskFiles,
  type TaskStatus,
} from '../contracts/index.js';

interface Row {
  readonly id: string;
  readonly status: TaskStatus;
  readonly insurerName: string;
  readonly content: TaskDelivery;
  readonly erasedAt: Date | null;
}

@Injectable()
export class SqlTaskBriefs extends TaskBriefs {
  constructor(private readonly database: Database) {
    super();
  }

  async of(companyId: string, taskId: string): Promise<TaskBrief | null> {
    const { rows } = await sql<Row>`
      select id, status, insurer_name as "insurerName", content, erased_at as "erasedAt"
        from case_intake.task where company_id = ${companyId} and id = ${taskId}`.execute(this.database.kysely());
    return rows[0] ? briefOf(rows[0]) : null;
  }
}

function briefOf({ id, status, insurerName, content, erasedAt }: Row): TaskBrief {
  const { referenceNumber, scalepointCaseNumber, damageType, damageAddress, policyholder } = content;
  const { name, phone, mobile, email, address } = policyholder;
  return {
    ...{ id, status, insurerName, referenceNumber, scalepointCaseNumber, damageType },
    address: damageAddress ?? address,
    policyholder: { name, phones: [mobile, phone].filter((one) => one !== null), email },
    erased: erasedAt !== null,
  };
}

const SERVED_TYPE = sql`case when kind_check = 'doubtful' then 'application/octet-stream' else content_type end`;

@Injectable()
export class SqlTaskFiles extends TaskFiles {
  constructor(private readonly database: Database) {
    super();
  }

  async facts(companyId: string, taskId: string, fileIds: readonly string[]): Promise<readonly TaskFileFacts[]> {
    if (fileIds.length === 0) return [];
    const { rows } = await sql<TaskFileFacts>`
      select id, name, ${SERVED_TYPE} as "contentType", size from case_intake.file
       where company_id = ${companyId} and task_id = ${taskId} and id = any (${fileIds}::uuid[])
       order by id`.execute(this.database.kysely());
    return rows;
  }

  async content(companyId: string, taskId: string, fileId: string) {
    const { rows } = await sql<TaskFileFacts & { content: Buffer }>`
      select file.id, name, ${SERVED_TYPE} as "contentType", size, content.bytes as content
        from case_intake.file file
        join case_intake.file_content content on content.company_id = file.company_id and content.id = file.id
       where file.company_id = ${companyId} and task_id = ${taskId} and file.id = ${fileId}`.execute(
      this.database.kysely(),
    );
    return rows[0] ?? null;
  }
}
