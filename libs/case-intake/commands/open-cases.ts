import { Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Directory, type DirectoryDebtor, type DirectoryRef, KIND_OF_DEFAULT } from '#directory/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { UnitOfWork } from '#platform/transactions';
import {
  Assignments,
  CaseNames,
  CaseSettings,
  type CaseSettingsForNewCase,
  CompanyCalendars,
  type MetRule,
} from '#scalepoint-settings/contracts';
import { Clock, Ids, type WorkingCalendar } from '#shared-kernel';
import { TaskNotFound } from '../contracts/not-found.js';
import type { Attention } from '../domain/attention.js';
import { Case, Cases } from '../domain/case.js';
import {
  assignByRule,
  type Assignment,
  DEFAULT_FIELDS,
  resolveDefaults,
  type ResolvedDefaults,
} from '../domain/case-defaults.js';
import { Doubles } from '../domain/doubles.js';
import { FindCaseDebtor, type FoundDebtor } from '../domain/find-case-debtor.js';
import { nameValuesOf } from '../domain/name-values.js';
import type { Task } from '../domain/task.js';
import { Tasks } from '../domain/tasks.js';
import { factsOf } from '../domain/task-facts.js';
import { traitsOf } from '../domain/task-traits.js';

interface PlannedCase {
  readonly task: Task;
  readonly found: FoundDebtor<DirectoryDebtor>;
  readonly defaults: ResolvedDefaults;
  /** The rules of assignment that the task meets. */
  readonly met: readonly MetRule[];
}

interface ReadyCase extends PlannedCase {
  readonly debtor: DirectoryDebtor;
  readonly reason: string;
  readonly assignment: Assignment | null;
}

/** Makes the cases of tasks that are ready for one, or lists on a task what keeps it from becoming one. */
@Injectable()
export class CaseOpening {
  constructor(
    private readonly cases: Cases,
    private readonly settings: CaseSettings,
    private readonly assignments: Assignments,
    private readonly names: CaseNames,
    private readonly directory: Directory,
    private readonly calendars: CompanyCalendars,
    private readonly ids: Ids,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async openFor(companyId: string, tasks: readonly Task[]): Promise<void> {
    if (tasks.length === 0) return;
    const settings = await this.settings.forNewCase(companyId);
    const calendar = await this.calendarFor(companyId, settings);
    const planned = await this.plan(companyId, tasks, settings);
    const usable = await this.usableEntries(companyId, planned);
    const ready: ReadyCase[] = [];
    for (const one of planned) {
      const { task, found, met } = one;
      const { defaults, assignment } = assignByRule(one.defaults, met, (kind, id) => usable.has(keyOf({ kind, id })));
      task.adoptDeadlineRules(settings.deadlines, calendar);
      const attention = [...('attention' in found ? [found.attention] : []), ...unusable(defaults, usable)];
      if ('attention' in found || attention.length > 0) task.needAttention(attention);
      else ready.push({ ...one, ...found, defaults, assignment });
    }
    if (ready.length > 0) await this.open(companyId, ready);
  }

  /** Most companies count in hours only, and then it is not read. */
  private async calendarFor(companyId: string, { deadlines }: CaseSettingsForNewCase): Promise<WorkingCalendar | null> {
    const isNeeded = deadlines.some(({ afterHours }) => afterHours === undefined);
    return isNeeded ? this.calendars.workingCalendar(companyId) : null;
  }

  /** One after the other: a task may create the debtor that the next one finds. */
  private async plan(
    companyId: string,
    tasks: readonly Task[],
    settings: CaseSettingsForNewCase,
  ): Promise<PlannedCase[]> {
    const debtors = new FindCaseDebtor(this.directory);
    const planned: PlannedCase[] = [];
    const met = await this.assignments.met(companyId, tasks.map(traitsOf));
    for (const [index, task] of tasks.entries()) {
      const found = await this.unitOfWork.about(task.stream, () => debtors.find(task, settings));
      const ofDebtor = 'debtor' in found ? found.debtor.defaults : null;
      planned.push({ task, found, defaults: resolveDefaults(settings.defaults, ofDebtor), met: met[index] ?? [] });
    }
    return planned;
  }

  private async open(companyId: string, ready: readonly ReadyCase[]): Promise<void> {
    const nameOf = await this.names.namer(companyId);
    // Last, because the counter is locked until the transaction ends.
    const first = await this.cases.nextNumbers(companyId, ready.length);
    ready.forEach(({ task, debtor, reason, defaults, assignment }, index) => {
      const facts = {
        number: first + index,
        name: nameOf(nameValuesOf(task)),
        debtorId: debtor.id,
        debtorReason: reason,
        ...factsOf(task.content, debtor.address, this.directory),
      };
      this.unitOfWork.about(task.stream, () => {
        const { approvedAmount, offerAnswers = [] } = task.content;
        const isAnswered = approvedAmount !== null || offerAnswers.length > 0;
        const opened = Case.open(companyId, this.ids.next(), task.id, facts, defaults, isAnswered);
        if (assignment) opened.assigned(assignment);
        this.cases.add(opened);
        task.linkCase(opened.id);
      });
    });
  }

  /** The defaults that exist and are active, as `kind id`. */
  private async usableEntries(companyId: string, planned: readonly PlannedCase[]): Promise<ReadonlySet<string>> {
    const wanted = new Map<string, DirectoryRef>();
    for (const { defaults, met } of planned)
      for (const ref of [...chosenBy(defaults), ...met.flatMap(refsOf)]) wanted.set(keyOf(ref), ref);
    const known = await this.directory.entries(companyId, [...wanted.values()]);
    return new Set(known.filter(({ active }) => active).map(keyOf));
  }
}

const keyOf = ({ kind, id }: DirectoryRef): string => `${kind} ${id}`;

function refsOf({ caseManagerId, caseGroupId }: MetRule): DirectoryRef[] {
  const manager = { kind: 'employees', id: caseManagerId } as const;
  return caseGroupId === null ? [manager] : [manager, { kind: 'case-groups', id: caseGroupId }];
}

function chosenBy({ values }: ResolvedDefaults) {
  return DEFAULT_FIELDS.flatMap((field) => {
    const id = values[field];
    return id === null ? [] : [{ field, kind: KIND_OF_DEFAULT[field], id }];
  });
}

function unusable(defaults: ResolvedDefaults, usable: ReadonlySet<string>): Attention[] {
  const { values, origins } = defaults;
  const gone = chosenBy(defaults).filter((chosen) => !usable.has(keyOf(chosen)));
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

/**
 * Makes the cases of tasks that have arrived, and looks for doubles of these tasks. Settings and directory are read once, and
 * the case numbers are taken together. A task that is past this is left as it is.
 */
export class OpenCases extends CompanyCommand {
  constructor(
    companyId: string,
    readonly taskIds: readonly string[],
  ) {
    super(companyId);
  }
}

@CommandHandler(OpenCases)
export class OpenCasesHandler implements ICommandHandler<OpenCases> {
  constructor(
    private readonly tasks: Tasks,
    private readonly opening: CaseOpening,
    private readonly doubles: Doubles,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, taskIds }: OpenCases) {
    // Here, because a reaction of its own would cost each task a job and each batch a transaction.
    const [tasks] = await Promise.all([
      this.tasks.byIds(companyId, taskIds),
      this.doubles.look(companyId, taskIds, this.clock.now()),
    ]);
    if (tasks.length < taskIds.length) throw new TaskNotFound();
    await this.opening.openFor(
      companyId,
      tasks.filter((task) => task.isReadyForCase),
    );
  }
}
