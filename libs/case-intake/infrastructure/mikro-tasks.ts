import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/transactions';
import { Database } from '#platform/persistence';
import { type Case, Cases } from '../domain/case.js';
import type { Task } from '../domain/task.js';
import { type TaskOnCase, Tasks } from '../domain/tasks.js';
import { CaseMapping, TaskMapping } from './intake.mapping.js';

const forChange = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

@Injectable()
export class MikroTasks extends Tasks {
  constructor(
    private readonly em: EntityManager,
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {
    super();
  }

  byId(companyId: string, id: string): Promise<Task | null> {
    return this.em.findOne(TaskMapping, { companyId, id }, forChange);
  }

  async byIds(companyId: string, ids: readonly string[]): Promise<Task[]> {
    const found = await this.em.find<Task>(
      TaskMapping,
      { companyId, id: { $in: [...ids] } },
      { ...forChange, orderBy: { id: 'asc' }, disableIdentityMap: true },
    );
    this.unitOfWork.track(found);
    return found;
  }

  async ofScalepoint(
    asked: readonly { readonly companyId: string; readonly scalepointTaskId: string }[],
  ): Promise<Task[]> {
    // Most delivered tasks are new. Plain SQL finds that out for less than the mapper needs to find nothing.
    const known = await this.database.run<{ company_id: string; scalepoint_task_id: string }>(
      `select distinct task.company_id, task.scalepoint_task_id
         from unnest($1::uuid[], $2::uuid[]) as asked (company_id, scalepoint_task_id)
         join case_intake.task using (company_id, scalepoint_task_id)
        where task.company_id = any ($1) and task.scalepoint_task_id = any ($2)`,
      [asked.map(({ companyId }) => companyId), asked.map(({ scalepointTaskId }) => scalepointTaskId)],
    );
    if (known.length === 0) return [];
    return this.em.find<Task>(
      TaskMapping,
      {
        $or: known.map((row) => ({ companyId: row.company_id, scalepointTaskId: row.scalepoint_task_id })),
      },
      { ...forChange, orderBy: { companyId: 'asc', scalepointTaskId: 'asc' } },
    );
  }

  add(task: Task): void {
    this.unitOfWork.add(task);
  }

  async hasDoubles(companyId: string, id: string): Promise<boolean> {
    const rows = await this.database.run(
      `select 1 from case_intake.task where company_id = $1 and merged_into_id = $2 limit 1`,
      [companyId, id],
    );
    return rows.length > 0;
  }

  onCaseOf(companyId: string, mainTaskId: string): Promise<readonly TaskOnCase[]> {
    return this.database.run<TaskOnCase>(
      `select id, status, withdrawn from case_intake.task where company_id = $1 and id = $2
       union all
       select id, status, withdrawn from case_intake.task where company_id = $1 and case_of_task_id = $2
       order by id`,
      [companyId, mainTaskId],
    );
  }

  async moveToInsurer(
    companyId: string,
    fromId: string,
    to: { readonly id: string; readonly name: string },
    most: number,
  ): Promise<number> {
    const moved = await this.database.run<{ id: string }>(
      `with chosen as materialized (
         select id from case_intake.task where company_id = $1::uuid and insurer_id = $2::uuid
          order by id limit $5 for update)
       update case_intake.task set insurer_id = $3::uuid, insurer_name = $4,
              held_deliveries = case when held_deliveries = '[]' then held_deliveries
                else replace(held_deliveries::text, $2::uuid::text, $3::uuid::text)::jsonb end
        where company_id = $1::uuid and id in (select id from chosen)
       returning id`,
      [companyId, fromId, to.id, to.name, most],
    );
    await this.database.run(
      `update case_intake.task_answer set insurer_id = $3::uuid
        where company_id = $1::uuid and task_id = any ($2::uuid[])`,
      [companyId, moved.map(({ id }) => id), to.id],
    );
    return moved.length;
  }

  attribute(task: Task): void {
    this.unitOfWork.attribute(task);
  }
}

@Injectable()
export class MikroCases extends Cases {
  constructor(
    private readonly em: EntityManager,
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {
    super();
  }

  byId(companyId: string, id: string): Promise<Case | null> {
    return this.em.findOne(CaseMapping, { companyId, id }, forChange);
  }

  ofTask(companyId: string, taskId: string): Promise<Case | null> {
    return this.em.findOne(CaseMapping, { companyId, taskId }, forChange);
  }

  add(opened: Case): void {
    this.unitOfWork.add(opened);
  }

  async nextNumbers(companyId: string, count: number): Promise<number> {
    const [row] = await this.database.run<{ first: number }>(
      `insert into case_intake.case_number as counter (company_id, last) values ($1::uuid, 1000 + $2::integer)
       on conflict (company_id) do update set last = counter.last + $2::integer
       returning last - $2::integer + 1 as first`,
      [companyId, count],
    );
    if (!row) throw new Error('The counter of cases gave no number');
    return row.first;
  }
}
