import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CompanyQuery } from '#platform/cqrs';
import type { FieldRefusal } from '#shared-kernel';
import { TaskNameValues } from '../contracts/index.js';
import { faultsInCaseNameTemplate, renderCaseName, sampleCaseName } from '../domain/case-name-template.js';

export interface CaseNamePreview {
  /** Null if the template has errors. */
  readonly sample: string | null;
  /** Null if it has errors, or there is no task. */
  readonly fromTask: string | null;
  readonly taskId: string | null;
  readonly faults: readonly FieldRefusal[];
}

/** Previews the case name that a template produces for a task. */
export class PreviewCaseName extends CompanyQuery<CaseNamePreview> {
  constructor(
    companyId: string,
    readonly template: string,
    /** Null means the latest task. */
    readonly taskId: string | null,
    readonly language: 'da' | 'en',
  ) {
    super(companyId);
  }
}

@QueryHandler(PreviewCaseName)
export class PreviewCaseNameHandler implements IQueryHandler<PreviewCaseName> {
  constructor(private readonly tasks: TaskNameValues) {}

  async execute({ companyId, template, taskId, language }: PreviewCaseName): Promise<CaseNamePreview> {
    const task = await this.tasks.of(companyId, taskId);
    const faults = faultsInCaseNameTemplate(template, '/template');
    const isUsable = faults.length === 0;
    return {
      sample: isUsable ? sampleCaseName(template, language) : null,
      fromTask: isUsable && task ? renderCaseName(template, task.values) : null,
      taskId: task?.taskId ?? null,
      faults,
    };
  }
}
