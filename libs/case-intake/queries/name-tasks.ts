import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { ReplicaQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { Directory } from '#directory/contracts';

export interface TaskNames {
  /** Name and number of the case, and the names of its debtor and its case manager; null while there is no case. */
  readonly caseId: string | null;
  readonly caseNumber: number | null;
  readonly debtorId: string | null;
  readonly caseManagerId: string | null;
  /** Names of the debtors that a user may choose from, by their ids. */
  readonly candidates: Readonly<Record<string, string>>;
}

export interface TaskReferences {
  readonly caseId: string | null;
  readonly attention: readonly { readonly candidates?: readonly string[] }[];
}

interface CaseRow {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly debtorId: string;
  readonly caseManagerId: string | null;
}

/** The names of what tasks refer to, in their order, so that a front end needs no further calls. */
export class NameTasks extends ReplicaQuery<TaskNames[]> {
  constructor(
    companyId: string,
    readonly tasks: readonly TaskReferences[],
  ) {
    super(companyId);
  }
}

@QueryHandler(NameTasks)
export class NameTasksHandler implements IQueryHandler<NameTasks> {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  async execute({ companyId, tasks }: NameTasks): Promise<TaskNames[]> {
    const cases = await this.cases(companyId, [...new Set(tasks.flatMap(({ caseId }) => caseId ?? []))]);
    const candidatesOf = ({ attention }: TaskReferences) => attention.flatMap(({ candidates = [] }) => candidates);
    const debtors = new Set([...cases.values()].map(({ debtorId }) => debtorId).concat(tasks.flatMap(candidatesOf)));
    const managers = new Set([...cases.values()].flatMap(({ caseManagerId }) => caseManagerId ?? []));
    const entries = await this.directory.entries(companyId, [
      ...[...debtors].map((id) => ({ kind: 'debtors' as const, id })),
      ...[...managers].map((id) => ({ kind: 'employees' as const, id })),
    ]);
    const names = new Map(entries.map(({ kind, id, name }) => [`${kind} ${id}`, name]));
    return tasks.map((task) => {
      const found = cases.get(task.caseId ?? '');
      return {
        caseId: found?.name ?? null,
        caseNumber: found?.number ?? null,
        debtorId: names.get(`debtors ${found?.debtorId ?? ''}`) ?? null,
        caseManagerId: names.get(`employees ${found?.caseManagerId ?? ''}`) ?? null,
        candidates: Object.fromEntries(candidatesOf(task).map((id) => [id, names.get(`debtors ${id}`) ?? id])),
      };
    });
  }

  private async cases(companyId: string, ids: readonly string[]): Promise<Map<string, CaseRow>> {
    if (ids.length === 0) return new Map();
    const { rows } = await sql<CaseRow>`
      select id, number, name, debtor_id as "debtorId", case_manager_id as "caseManagerId" from case_intake."case"
       where company_id = ${companyId} and id = any(${ids}::uuid[])`.execute(this.database.kysely());
    return new Map(rows.map((row) => [row.id, row]));
  }
}
