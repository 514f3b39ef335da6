import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { TaskBriefs, TaskFiles } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, Ids } from '#shared-kernel';
import { FirmNotFound, HandedTaskNotFound } from '../contracts/index.js';
import { Firms } from '../domain/firm.js';
import { FirmIsInactive, HandedTaskHasEnded } from '../domain/subcontract-errors.js';
import { Subcontract, SubcontractLinks, Subcontracts, type SubcontractTerms } from '../domain/subcontract.js';
import { assertFilesOfTask } from '../domain/handed-files.js';
import { daysAfter } from '../domain/link-life.js';

export interface SubcontractRequest {
  readonly taskId: string;
  readonly firmId: string;
  readonly terms: SubcontractTerms;
  readonly linkDays: number;
}

/** Hands a task, or a part of it, to a subcontractor. */
export class HandOverTask extends CompanyCommand<{ id: string }> {
  /** @param show gets the address of the link, which is in no answer that is stored */
  constructor(
    companyId: string,
    readonly request: SubcontractRequest,
    readonly userId: string,
    readonly show: (address: string) => void,
  ) {
    super(companyId);
  }
}

@CommandHandler(HandOverTask)
export class HandOverTaskHandler implements ICommandHandler<HandOverTask> {
  constructor(
    private readonly subcontracts: Subcontracts,
    private readonly firms: Firms,
    private readonly tasks: TaskBriefs,
    private readonly files: TaskFiles,
    private readonly links: SubcontractLinks,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, request, userId, show }: HandOverTask) {
    const { taskId, firmId, terms, linkDays } = request;
    const task = await this.tasks.of(companyId, taskId);
    if (!task) throw new HandedTaskNotFound();
    if (task.status === 'cancelled' || task.erased) throw new HandedTaskHasEnded();
    const firm = await this.firms.byId(companyId, firmId);
    if (!firm) throw new FirmNotFound();
    if (!firm.details.active) throw new FirmIsInactive();
    assertFilesOfTask(terms.fileIds, await this.files.facts(companyId, taskId, terms.fileIds));
    const { address, digest } = this.links.make(companyId);
    const link = { digest, expiresAt: daysAfter(this.clock.now(), linkDays) };
    const subcontract = Subcontract.offer(companyId, this.ids.next(), { taskId, firmId }, terms, link, userId);
    this.subcontracts.add(subcontract);
    show(address);
    return { id: subcontract.id };
  }
}
