import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Directory, KIND_OF_DEFAULT } from '#directory/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { CaseNotFound } from '../contracts/not-found.js';
import { type CaseEdits, Cases } from '../domain/case.js';
import { DEFAULT_FIELDS } from '../domain/case-defaults.js';
import { CaseValueUnusable } from '../domain/case-errors.js';

/** Changes fields of a case. Edited fields take precedence over later updates of the insurer. */
export class EditCase extends CompanyCommand<{ caseId: string }> {
  constructor(
    companyId: string,
    readonly caseId: string,
    readonly edits: CaseEdits,
    /** Null skips the version check. */
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(EditCase)
export class EditCaseHandler implements ICommandHandler<EditCase> {
  constructor(
    private readonly cases: Cases,
    private readonly directory: Directory,
  ) {}

  async execute({ companyId, caseId, edits, expectedVersion }: EditCase) {
    const opened = await this.cases.byId(companyId, caseId);
    if (!opened) throw new CaseNotFound();
    opened.expectVersion(expectedVersion);
    // Only new choices are checked: a current value may have become inactive since it was chosen.
    const chosen = [
      ...DEFAULT_FIELDS.map((field) => ({ field, kind: KIND_OF_DEFAULT[field] })),
      { field: 'debtorId', kind: 'debtors' } as const,
      { field: 'deputyId', kind: 'employees' } as const,
    ].flatMap(({ field, kind }) => {
      const id = edits[field];
      return id === undefined || id === null || id === opened[field] ? [] : [{ field, kind, id }];
    });
    const known = await this.directory.entries(companyId, chosen);
    const unusable = chosen.filter(
      ({ kind, id }) => !known.some((entry) => entry.kind === kind && entry.id === id && entry.active),
    );
    if (unusable.length > 0) throw new CaseValueUnusable(unusable.map(({ field }) => field));
    opened.edit(edits);
    return { caseId };
  }
}
