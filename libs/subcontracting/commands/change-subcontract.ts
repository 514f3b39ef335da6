import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { TaskFiles } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, Ids, type Money } from '#shared-kernel';
import { SubcontractNotFound } from '../contracts/index.js';
import { assertFilesOfTask } from '../domain/handed-files.js';
import { type Subcontract, SubcontractLinks, Subcontracts, type SubcontractTerms } from '../domain/subcontract.js';
import { daysAfter } from '../domain/link-life.js';

/** What the office does with a subcontract. */
export abstract class SubcontractCommand extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly subcontractId: string,
  ) {
    super(companyId);
  }
}

/** What the handlers of this file work with. */
@Injectable()
export class SubcontractTools {
  constructor(
    readonly subcontracts: Subcontracts,
    readonly files: TaskFiles,
    readonly links: SubcontractLinks,
    readonly ids: Ids,
    readonly clock: Clock,
  ) {}
}

/** Loads the subcontract, changes it and returns its id. */
@Injectable()
export abstract class ChangeSubcontract<C extends SubcontractCommand> {
  constructor(protected readonly tools: SubcontractTools) {}

  async execute(command: C) {
    const { companyId, subcontractId } = command;
    const subcontract = await this.tools.subcontracts.byId(companyId, subcontractId);
    if (!subcontract) throw new SubcontractNotFound();
    await this.change(subcontract, command);
    return { id: subcontractId };
  }

  protected abstract change(subcontract: Subcontract, command: C): void | Promise<void>;
}

/** Changes what the firm is to do, and which files it sees. */
export class ReviseSubcontract extends SubcontractCommand {
  constructor(
    companyId: string,
    subcontractId: string,
    readonly terms: SubcontractTerms,
    readonly expectedVersion: number | null,
  ) {
    super(companyId, subcontractId);
  }
}

@CommandHandler(ReviseSubcontract)
export class ReviseSubcontractHandler extends ChangeSubcontract<ReviseSubcontract> {
  protected async change(subcontract: Subcontract, { companyId, terms, expectedVersion }: ReviseSubcontract) {
    subcontract.expectVersion(expectedVersion);
    const found = await this.tools.files.facts(companyId, subcontract.taskId, terms.fileIds);
    assertFilesOfTask(terms.fileIds, found);
    subcontract.revise(terms);
  }
}

/** Replaces the link by a new one. */
export class RenewLink extends SubcontractCommand {
  /** @param show gets the address of the link, which is in no answer that is stored */
  constructor(
    companyId: string,
    subcontractId: string,
    readonly days: number,
    readonly show: (address: string) => void,
  ) {
    super(companyId, subcontractId);
  }
}

@CommandHandler(RenewLink)
export class RenewLinkHandler extends ChangeSubcontract<RenewLink> {
  protected change(subcontract: Subcontract, { companyId, days, show }: RenewLink): void {
    const { address, digest } = this.tools.links.make(companyId);
    subcontract.renewLink({ digest, expiresAt: daysAfter(this.tools.clock.now(), days) });
    show(address);
  }
}

/** Makes the link useless; the subcontract stays. */
export class WithdrawLink extends SubcontractCommand {}

@CommandHandler(WithdrawLink)
export class WithdrawLinkHandler extends ChangeSubcontract<WithdrawLink> {
  protected change(subcontract: Subcontract): void {
    subcontract.withdrawLink();
  }
}

/** Takes the work back from the firm. */
export class WithdrawSubcontract extends SubcontractCommand {}

@CommandHandler(WithdrawSubcontract)
export class WithdrawSubcontractHandler extends ChangeSubcontract<WithdrawSubcontract> {
  protected change(subcontract: Subcontract): void {
    subcontract.withdraw();
  }
}

/** Agrees to the price that the firm named, which gives it the work. */
export class AgreePrice extends SubcontractCommand {
  constructor(
    companyId: string,
    subcontractId: string,
    readonly price: Money,
  ) {
    super(companyId, subcontractId);
  }
}

@CommandHandler(AgreePrice)
export class AgreePriceHandler extends ChangeSubcontract<AgreePrice> {
  protected change(subcontract: Subcontract, { price }: AgreePrice): void {
    subcontract.agreePrice(price);
  }
}

/** Writes to the firm. */
export class CommentOnSubcontract extends SubcontractCommand {
  constructor(
    companyId: string,
    subcontractId: string,
    readonly text: string,
    readonly userId: string,
  ) {
    super(companyId, subcontractId);
  }
}

@CommandHandler(CommentOnSubcontract)
export class CommentOnSubcontractHandler extends ChangeSubcontract<CommentOnSubcontract> {
  protected async change(subcontract: Subcontract, { companyId, text, userId }: CommentOnSubcontract) {
    const { ids, clock, subcontracts } = this.tools;
    const id = ids.next();
    subcontract.addComment(id, 'office');
    const comment = {
      id,
      subcontractId: subcontract.id,
      by: 'office',
      author: userId,
      text,
      writtenAt: clock.now(),
    } as const;
    await subcontracts.addComment(companyId, comment);
  }
}
