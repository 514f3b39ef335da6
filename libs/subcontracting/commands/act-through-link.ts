import { Injectable } from '@nestjs/common';
import { CommandBus, CommandHandler } from '@nestjs/cqrs';
import { AddTaskFile, type ExaminedTaskFile, TaskBriefs } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Trace } from '#platform/observability';
import { Clock, Ids, LinkExpired, LinkUnknown, type Money } from '#shared-kernel';
import { HandedTaskHasEnded } from '../domain/handover-errors.js';
import { type Handover, Handovers } from '../domain/handover.js';

/** What the holder of a link does; the digest of its secret says with which handover. */
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
    readonly handovers: Handovers,
    readonly tasks: TaskBriefs,
    readonly bus: CommandBus,
    readonly ids: Ids,
    readonly clock: Clock,
  ) {}
}

/** Opens the handover with the link, changes it and returns its id. */
@Injectable()
export abstract class ActThroughLink<C extends LinkCommand> {
  constructor(protected readonly tools: LinkTools) {}

  async execute(command: C) {
    const { companyId, digest } = command;
    const handover = await this.tools.handovers.byLink(companyId, digest);
    if (!handover) throw new LinkUnknown();
    if (handover.linkExpiresAt <= this.tools.clock.now()) throw new LinkExpired();
    const task = await this.tools.tasks.of(companyId, handover.taskId);
    if (!task || task.erased || task.status === 'cancelled') throw new HandedTaskHasEnded();
    await this.act(handover, command);
    return { id: handover.id };
  }

  protected abstract act(handover: Handover, command: C): void | Promise<void>;
}

export class AcceptHandover extends LinkCommand {}

@CommandHandler(AcceptHandover)
export class AcceptHandoverHandler extends ActThroughLink<AcceptHandover> {
  protected act(handover: Handover): void {
    handover.accept();
  }
}

export class DeclineHandover extends LinkCommand {
  constructor(
    companyId: string,
    digest: string,
    readonly reason: string,
  ) {
    super(companyId, digest);
  }
}

@CommandHandler(DeclineHandover)
export class DeclineHandoverHandler extends ActThroughLink<DeclineHandover> {
  protected act(handover: Handover, { reason }: DeclineHandover): void {
    handover.decline(reason);
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
  protected act(handover: Handover, { price }: GivePrice): void {
    handover.givePrice(price);
  }
}

export class BeginWork extends LinkCommand {}

@CommandHandler(BeginWork)
export class BeginWorkHandler extends ActThroughLink<BeginWork> {
  protected act(handover: Handover): void {
    handover.begin();
  }
}

export class FinishWork extends LinkCommand {}

@CommandHandler(FinishWork)
export class FinishWorkHandler extends ActThroughLink<FinishWork> {
  protected act(handover: Handover): void {
    handover.finish();
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
  protected async act(handover: Handover, { companyId, text }: CommentThroughLink) {
    const { ids, clock, handovers } = this.tools;
    const id = ids.next();
    handover.addComment(id, 'subcontractor');
    const from = { by: 'subcontractor', author: null } as const;
    await handovers.addComment(companyId, { id, handoverId: handover.id, ...from, text, writtenAt: clock.now() });
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
  protected async act(handover: Handover, { companyId, file }: SendFileThroughLink) {
    handover.assertTakesFile();
    const command = new AddTaskFile(companyId, handover.taskId, file, `handover:${handover.id}`);
    handover.receiveFile(await this.tools.bus.execute<AddTaskFile, string>(command));
  }
}

/** Runs the work of the holder of a link, who is no user, under a name of its own. */
export function asSubcontractor<T>(companyId: string, work: () => T): T {
  return Trace.with({ actor: ACTOR, companyId }, work);
}
