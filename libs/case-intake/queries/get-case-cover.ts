import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { Absences, Directory } from '#directory/contracts';
import { ReplicaQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { Clock, danishDay } from '#shared-kernel';

interface Employee {
  readonly id: string;
  readonly name: string;
}

export interface CaseManager extends Employee {
  readonly isAway: boolean;
  /** Who covers today; null if the case manager is here, or away without a deputy. */
  readonly coveredBy: Employee | null;
}

/** Who manages the case of a task, and who covers for that employee today; null while there is none. */
export class GetCaseCover extends ReplicaQuery<CaseManager | null> {
  constructor(
    companyId: string,
    readonly taskId: string,
  ) {
    super(companyId);
  }
}

@QueryHandler(GetCaseCover)
export class GetCaseCoverHandler implements IQueryHandler<GetCaseCover> {
  constructor(
    private readonly database: Database,
    private readonly absences: Absences,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, taskId }: GetCaseCover): Promise<CaseManager | null> {
    const { rows } = await sql<{ managerId: string; deputyId: string | null }>`
      select opened.case_manager_id as "managerId", opened.deputy_id as "deputyId"
        from case_intake.task
        join case_intake."case" opened on opened.company_id = task.company_id and opened.id = task.case_id
       where task.company_id = ${companyId} and task.id = ${taskId} and opened.case_manager_id is not null`.execute(
      this.database.kysely(),
    );
    const [found] = rows;
    if (!found) return null;
    const { managerId } = found;
    const away = await this.absences.on(companyId, danishDay(this.clock.now()));
    const absence = away.find(({ employeeId }) => employeeId === managerId);
    const deputyId = absence ? (found.deputyId ?? absence.deputyId) : null;
    const ids = [managerId, ...(deputyId !== null && deputyId !== managerId ? [deputyId] : [])];
    const entries = await this.directory.entries(
      companyId,
      ids.map((id) => ({ kind: 'employees', id }) as const),
    );
    const [manager, deputy] = ids.map((id) => ({ id, name: entries.find((one) => one.id === id)?.name ?? id }));
    return {
      id: managerId,
      name: manager?.name ?? managerId,
      isAway: absence !== undefined,
      coveredBy: deputy ?? null,
    };
  }
}
