import { Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Directory, type DirectoryDebtor, KIND_OF_DEFAULT } from '#directory/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { CaseNames, CaseSettings } from '#scalepoint-settings/contracts';
import { Ids } from '#shared-kernel';
import { TaskNotFound } from '../contracts/not-found.js';
import type { Attention } from '../domain/attention.js';
import { Case, Cases } from '../domain/case.js';
import { DEFAULT_FIELDS, resolveDefaults, type ResolvedDefaults } from '../domain/case-defaults.js';
import { FindCaseDebtor } from '../domain/find-case-debtor.js';
import { nameValuesOf } from '../domain/name-values.js';
import { type Task, Tasks } from '../domain/task.js';
import { TaskNeedsNoRetry } from '../domain/task-errors.js';
import { factsOf } from '../domain/task-facts.js';

/** Opens the case of a task, or lists on the task what prevents it. */
@Injectable()
export class CaseOpening {
  constructor(
    private readonly cases: Cases,
    private readonly settings: CaseSettings,
    private readonly names: CaseNames,
    private readonly directory: Directory,
    private readonly debtors: FindCaseDebtor<DirectoryDebtor>,
    private readonly ids: Ids,
  ) {}

  async openFor(task: Task): Promise<void> {
    const { companyId } = task;
    const settings = await this.settings.forNewCase(companyId);
    task.adoptDeadlineRules(settings.deadlines);
    const found = await this.debtors.find(task, settings);
    const debtor = 'debtor' in found ? found.debtor : null;
    const defaults = resolveDefaults(settings.defaults, debtor?.defaults ?? null);
    const attention = [
      ...('attention' in found ? [found.attention] : []),
      ...(await this.unusable(companyId, defaults)),
    ];
    if (!debtor || attention.length > 0) {
      task.needAttention(attention);
      return;
    }
    const opened = Case.open(
      companyId,
      this.ids.next(),
      task.id,
      {
        number: await this.cases.nextNumber(companyId),
        name: await this.names.render(companyId, nameValuesOf(task)),
        debtorId: debtor.id,
        debtorReason: 'reason' in found ? found.reason : '',
        ...factsOf(task.content, debtor.address, this.directory),
      },
      defaults,
    );
    this.cases.add(opened);
    task.linkCase(opened.id);
  }

  private async unusable(companyId: string, { values, origins }: ResolvedDefaults): Promise<Attention[]> {
    const chosen = DEFAULT_FIELDS.flatMap((field) => {
      const id = values[field];
      return id === null ? [] : [{ field, kind: KIND_OF_DEFAULT[field], id }];
    });
    const known = await this.directory.entries(companyId, chosen);
    const gone = chosen.filter(
      ({ kind, id }) => !known.some((one) => one.kind === kind && one.id === id && one.active),
    );
    const attention = gone.map(({ field, id }): Attention => {
      const from =
        origins[field] === 'debtor' ? ['debitoren', 'the debtor'] : ['standardindstillingerne', 'the default settings'];
      return {
        code: 'case-intake.default-unusable',
        field,
        da: `"${id}" fra ${from[0]} findes ikke eller er inaktiv. Vælg en anden.`,
        en: `"${id}" of ${from[1]} does not exist or is inactive. Pick another.`,
      };
    });
    if (values.caseGroupId !== null) return attention;
    const groupless: Attention = {
      code: 'case-intake.case-group-missing',
      field: 'caseGroupId',
      da: 'Sagen mangler en sagsgruppe. Vælg en i standardindstillingerne eller på debitoren, og prøv igen.',
      en: 'The case has no case group. Pick one in the default settings or on the debtor, and try again.',
    };
    return [...attention, groupless];
  }
}

/** Opens the case of a task, or lists on the task what prevents it. */
export class OpenCase extends CompanyCommand<{ taskId: string }> {
  constructor(
    companyId: string,
    readonly taskId: string,
    /** True if a user requested it; the user gets an error when there is nothing to retry. */
    readonly asked = false,
  ) {
    super(companyId);
  }
}

@CommandHandler(OpenCase)
export class OpenCaseHandler implements ICommandHandler<OpenCase> {
  constructor(
    private readonly tasks: Tasks,
    private readonly opening: CaseOpening,
  ) {}

  async execute({ companyId, taskId, asked }: OpenCase) {
    const task = await this.tasks.byId(companyId, taskId);
    if (!task) throw new TaskNotFound();
    if (task.isReadyForCase) await this.opening.openFor(task);
    else if (asked) throw new TaskNeedsNoRetry(task.status);
    return { taskId };
  }
}
