import { Injectable } from '@nestjs/common';
import { CommandBus, CommandHandler } from '@nestjs/cqrs';
import { AddTaskFile, type ExaminedTaskFile, TaskBriefs } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Trace } from '#platform/observability';
import { Clock, Ids, LinkExpired, LinkUnknown, type Money } from '#shared-kernel';
import { HandedTaskHasEnded } from '../domain/subcontract-errors.js';
import { type Subcontract, Subcontracts } from '../domain/subcontract.js';

/** What the holder of a link does; the digest of its secret says with which subcontract. */
export abstract class LinkCommand extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly digest: string,
  ) {
    super(companyId);
  }
}

/** Who changed something, in the log and on the timeline: the company's users have names there. */
const ACTOR = 'subcontractor';

/** What the handlers of this file work with. */
@Injectable()
export class LinkTools {
  constructor(
    readonly subcontracts: Subcontracts,
    readonly tasks: TaskBriefs,
    readonly bus: CommandBus,
    readonly ids: Ids,
    readonly clock: Clock,
  ) {}
}

/** Opens the subcontract with the link, changes it and returns its id. */
@Injectable()
export abstract class ActThroughLink<C extends LinkCommand> {
  constructor(protected readonly tools: LinkTools) {}

  async execute(command: C) {
    const { companyId, digest } = command;
    const subcontract = await this.tools.subcontracts.byLink(companyId, digest);
    if (!subcontract) throw new LinkUnknown();
    if (subcontract.linkExpiresAt <= this.tools.clock.now()) throw new LinkExpired();
    const task = await this.tools.tasks.of(companyId, subcontract.taskId);
    if (!task || task.erased || task.status === 'cancelled') throw new HandedTaskHasEnded();
    await this.act(subcontract, command);
    return { id: subcontract.id };
  }

  protected abstract act(subcontract: Subcontract, command: C): void | Promise<void>;
}

export class AcceptSubcontract extends LinkCommand {}

@CommandHandler(AcceptSubcontract)
export class AcceptSubcontractHandler extends ActThroughLink<AcceptSubcontract> {
  protected act(subcontract: Subcontract): void {
    subcontract.accept();
  }
}

export class DeclineSubcontract extends LinkCommand {
  constructor(
    companyId: string,
    digest: string,
    readonly reason: string,
  ) {
    super(companyId, digest);
  }
}

@CommandHandler(DeclineSubcontract)
export class DeclineSubcontractHandler extends ActThroughLink<DeclineSubcontract> {
  protected act(subcontract: Subcontract, { reason }: DeclineSubcontract): void {
    subcontract.decline(reason);
  }
}

export class GivePrice extends LinkCommand {
  constructor(
    companyId: string,
    digest: string,
    readonly price: Money,
  ) {
    super(companyId, digest);
  }
}

@CommandHandler(GivePrice)
export class GivePriceHandler extends ActThroughLink<GivePrice> {
  protected act(subcontract: Subcontract, { price }: GivePrice): void {
    subcontract.givePrice(price);
  }
}

export class BeginWork extends LinkCommand {}

@CommandHandler(BeginWork)
export class BeginWorkHandler extends ActThroughLink<BeginWork> {
  protected act(subcontract: Subcontract): void {
    subcontract.begin();
  }
}

export class FinishWork extends LinkCommand {}

@CommandHandler(FinishWork)
export class FinishWorkHandler extends ActThroughLink<FinishWork> {
  protected act(subcontract: Subcontract): void {
    subcontract.finish();
  }
}

export class CommentThroughLink extends LinkCommand {
  constructor(
    companyId: string,
    digest: string,
    readonly text: string,
  ) {
    super(companyId, digest);
  }
}

@CommandHandler(CommentThroughLink)
export class CommentThroughLinkHandler extends ActThroughLink<CommentThroughLink> {
  protected async act(subcontract: Subcontract, { companyId, text }: CommentThroughLink) {
    const { ids, clock, subcontracts } = this.tools;
    const id = ids.next();
    subcontract.addComment(id, 'subcontractor');
    const from = { by: 'subcontractor', author: null } as const;
    await subcontracts.addComment(companyId, {
      id,
      subcontractId: subcontract.id,
      ...from,
      text,
      writtenAt: clock.now(),
    });
  }
}

/** Adds a file of the firm to the task, private to the company. */
export class SendFileThroughLink extends LinkCommand {
  constructor(
    companyId: string,
    digest: string,
    readonly file: ExaminedTaskFile,
  ) {
    super(companyId, digest);
  }
}

@CommandHandler(SendFileThroughLink)
export class SendFileThroughLinkHandler extends ActThroughLink<SendFileThroughLink> {
  protected async act(subcontract: Subcontract, { companyId, file }: SendFileThroughLink) {
    subcontract.assertTakesFile();
    const command = new AddTaskFile(companyId, subcontract.taskId, file, `subcontract:${subcontract.id}`);
    subcontract.receiveFile(await this.tools.bus.execute<AddTaskFile, string>(command));
  }
}

/** Runs the work of the holder of a link, who is no user, under a name of its own. */
export function asSubcontractor<T>(companyId: string, work: () => T): T {
  return Trace.with({ actor: ACTOR, companyId }, work);
}
