import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Directory } from '#directory/contracts';
import { CompanyQuery } from '#platform/cqrs';
import { type AssignmentRule, TasksToAssign, type TaskTraits } from '../contracts/index.js';
import { rulesMet } from '../domain/assignment-rules.js';

export interface AssignmentPreview {
  /** Null if the company has no task. */
  readonly taskId: string | null;
  readonly traits: TaskTraits | null;
  /** The number of the rule that would choose; null if none would. */
  readonly rule: number | null;
  readonly caseManagerId: string | null;
  readonly caseGroupId: string | null;
  /** Rules before it that the task meets and whose employee is not active. */
  readonly skipped: readonly number[];
}

/** What rules would do with a task, or with the latest one. */
export class PreviewAssignment extends CompanyQuery<AssignmentPreview> {
  constructor(
    companyId: string,
    readonly rules: readonly AssignmentRule[],
    readonly taskId: string | null,
  ) {
    super(companyId);
  }
}

@QueryHandler(PreviewAssignment)
export class PreviewAssignmentHandler implements IQueryHandler<PreviewAssignment> {
  constructor(
    private readonly tasks: TasksToAssign,
    private readonly directory: Directory,
  ) {}

  async execute({ companyId, rules, taskId }: PreviewAssignment): Promise<AssignmentPreview> {
    const found = await this.tasks.of(companyId, taskId);
    const nothing = { rule: null, caseManagerId: null, caseGroupId: null };
    if (!found) return { taskId: null, traits: null, ...nothing, skipped: [] };
    const met = rulesMet(rules, found.traits);
    const refs = met.map(({ caseManagerId }) => ({ kind: 'employees' as const, id: caseManagerId }));
    const active = new Set(
      (await this.directory.entries(companyId, refs)).filter((one) => one.active).map(({ id }) => id),
    );
    const chosen = met.find(({ caseManagerId }) => active.has(caseManagerId));
    const skipped = met.slice(0, chosen ? met.indexOf(chosen) : met.length).map(({ number }) => number);
    if (!chosen) return { ...found, ...nothing, skipped };
    const { number, caseManagerId, caseGroupId } = chosen;
    return { ...found, rule: number, caseManagerId, caseGroupId, skipped };
  }
}
