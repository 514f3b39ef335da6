import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { VisitNotFound } from '../contracts/index.js';
import { type Visit, Visits } from '../domain/visit.js';

/** A command about one visit. */
export abstract class VisitCommand extends CompanyCommand<{ visitId: string }> {
  constructor(
    companyId: string,
    readonly visitId: string,
  ) {
    super(companyId);
  }
}

/** Loads the visit, applies the command and returns the id of the visit. */
@Injectable()
export abstract class MoveVisit<C extends VisitCommand> {
  constructor(
    private readonly visits: Visits,
    private readonly clock: Clock,
  ) {}

  async execute(command: C) {
    const { companyId, visitId } = command;
    const visit = await this.visits.byId(companyId, visitId);
    if (!visit) throw new VisitNotFound();
    this.change(visit, command, this.clock.now());
    return { visitId };
  }

  protected abstract change(visit: Visit, command: C, now: Date): void;
}

/** The employee is on the way. */
export class StartVisit extends VisitCommand {
  constructor(
    companyId: string,
    visitId: string,
    readonly arrivesAt: Date | null,
  ) {
    super(companyId, visitId);
  }
}

@CommandHandler(StartVisit)
export class StartVisitHandler extends MoveVisit<StartVisit> {
  protected change(visit: Visit, { arrivesAt }: StartVisit): void {
    visit.start(arrivesAt);
  }
}

/** The employee was there and did not reach the policyholder. */
export class MissPolicyholder extends VisitCommand {}

@CommandHandler(MissPolicyholder)
export class MissPolicyholderHandler extends MoveVisit<MissPolicyholder> {
  protected change(visit: Visit, _command: MissPolicyholder, now: Date): void {
    visit.missPolicyholder(now);
  }
}

/** The visit was made, now or at the given time. */
export class MakeVisit extends VisitCommand {
  constructor(
    companyId: string,
    visitId: string,
    readonly at: Date | null,
  ) {
    super(companyId, visitId);
  }
}

@CommandHandler(MakeVisit)
export class MakeVisitHandler extends MoveVisit<MakeVisit> {
  protected change(visit: Visit, { at }: MakeVisit, now: Date): void {
    visit.make(at ?? now, now);
  }
}

/** The visit is not made. */
export class CancelVisit extends VisitCommand {}

@CommandHandler(CancelVisit)
export class CancelVisitHandler extends MoveVisit<CancelVisit> {
  protected change(visit: Visit, _command: CancelVisit, now: Date): void {
    visit.cancel(now);
  }
}

/** The policyholder told the office, or a system of the company, another time. */
export class RecordProposal extends VisitCommand {
  constructor(
    companyId: string,
    visitId: string,
    readonly startsAt: Date,
    readonly note: string | null,
  ) {
    super(companyId, visitId);
  }
}

@CommandHandler(RecordProposal)
export class RecordProposalHandler extends MoveVisit<RecordProposal> {
  protected change(visit: Visit, { startsAt, note }: RecordProposal, now: Date): void {
    visit.propose(startsAt, note, now);
  }
}

/** The office accepts or dismisses the time that the policyholder proposed. */
export class AnswerProposal extends VisitCommand {
  constructor(
    companyId: string,
    visitId: string,
    readonly accept: boolean,
  ) {
    super(companyId, visitId);
  }
}

@CommandHandler(AnswerProposal)
export class AnswerProposalHandler extends MoveVisit<AnswerProposal> {
  protected change(visit: Visit, { accept }: AnswerProposal, now: Date): void {
    visit.answerProposal(accept, now);
  }
}
