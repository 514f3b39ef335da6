import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { TaskFiles } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, Ids, type Money } from '#shared-kernel';
import { HandoverNotFound } from '../contracts/index.js';
import { assertFilesOfTask } from '../domain/handed-files.js';
import { type Handover, HandoverLinks, Handovers, type HandoverTerms } from '../domain/handover.js';
import { daysAfter } from '../domain/link-life.js';

/** What the office does with a handover. */
export abstract class HandoverCommand extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly handoverId: string,
  ) {
    super(companyId);
  }
}

/** What the handlers of this file work with. */
@Injectable()
export class HandoverTools {
  constructor(
    readonly handovers: Handovers,
    readonly files: TaskFiles,
    readonly links: HandoverLinks,
    readonly ids: Ids,
    readonly clock: Clock,
  ) {}
}

/** Loads the handover, changes it and returns its id. */
@Injectable()
export abstract class ChangeHandover<C extends HandoverCommand> {
  constructor(protected readonly tools: HandoverTools) {}

  async execute(command: C) {
    const { companyId, handoverId } = command;
    const handover = await this.tools.handovers.byId(companyId, handoverId);
    if (!handover) throw new HandoverNotFound();
    await this.change(handover, command);
    return { id: handoverId };
  }

  protected abstract change(handover: Handover, command: C): void | Promise<void>;
}

/** Changes what the firm is to do, and which files it sees. */
export class ReviseHandover extends HandoverCommand {
  constructor(
    companyId: string,
    handoverId: string,
    readonly terms: HandoverTerms,
    readonly expectedVersion: number | null,
  ) {
    super(companyId, handoverId);
  }
}

@CommandHandler(ReviseHandover)
export class ReviseHandoverHandler extends ChangeHandover<ReviseHandover> {
  protected async change(handover: Handover, { companyId, terms, expectedVersion }: ReviseHandover) {
    handover.expectVersion(expectedVersion);
    const found = await this.tools.files.facts(companyId, handover.taskId, terms.fileIds);
    assertFilesOfTask(terms.fileIds, found);
    handover.revise(terms);
  }
}

/** Replaces the link by a new one. */
export class RenewLink extends HandoverCommand {
  /** @param show gets the address of the link, which is in no answer that is stored */
  constructor(
    companyId: string,
    handoverId: string,
    readonly days: number,
    readonly show: (address: string) => void,
  ) {
    super(companyId, handoverId);
  }
}

@CommandHandler(RenewLink)
export class RenewLinkHandler extends ChangeHandover<RenewLink> {
  protected change(handover: Handover, { companyId, days, show }: RenewLink): void {
    const { address, digest } = this.tools.links.make(companyId);
    handover.renewLink({ digest, expiresAt: daysAfter(this.tools.clock.now(), days) });
    show(address);
  }
}

/** Makes the link useless; the handover stays. */
export class WithdrawLink extends HandoverCommand {}

@CommandHandler(WithdrawLink)
export class WithdrawLinkHandler extends ChangeHandover<WithdrawLink> {
  protected change(handover: Handover): void {
    handover.withdrawLink();
  }
}

/** Takes the work back from the firm. */
export class WithdrawHandover extends HandoverCommand {}

@CommandHandler(WithdrawHandover)
export class WithdrawHandoverHandler extends ChangeHandover<WithdrawHandover> {
  protected change(handover: Handover): void {
    handover.withdraw();
  }
}

/** Agrees to the price that the firm named, which gives it the work. */
export class AgreePrice extends HandoverCommand {
  constructor(
    companyId: string,
    handoverId: string,
    readonly price: Money,
  ) {
    super(companyId, handoverId);
  }
}

@CommandHandler(AgreePrice)
export class AgreePriceHandler extends ChangeHandover<AgreePrice> {
  protected change(handover: Handover, { price }: AgreePrice): void {
    handover.agreePrice(price);
  }
}

/** Writes to the firm. */
export class CommentOnHandover extends HandoverCommand {
  constructor(
    companyId: string,
    handoverId: string,
    readonly text: string,
    readonly userId: string,
  ) {
    super(companyId, handoverId);
  }
}

@CommandHandler(CommentOnHandover)
export class CommentOnHandoverHandler extends ChangeHandover<CommentOnHandover> {
  protected async change(handover: Handover, { companyId, text, userId }: CommentOnHandover) {
    const { ids, clock, handovers } = this.tools;
    const id = ids.next();
    handover.addComment(id, 'office');
    const comment = {
      id,
      handoverId: handover.id,
      by: 'office',
      author: userId,
      text,
      writtenAt: clock.now(),
    } as const;
    await handovers.addComment(companyId, comment);
  }
}
