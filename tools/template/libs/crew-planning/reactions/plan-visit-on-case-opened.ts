import { Injectable } from '@nestjs/common';
import { CaseOpenedV1 } from '#case-intake/contracts';
import { type DataOf, type LoggedEvent, Reaction } from '#platform/messaging';
import { PlanVisit } from '../commands/plan-visit.js';

/** The command is committed together with the reaction's cursor, so it runs once for each event and needs no guard of its own. */
@Injectable()
@Reaction({ name: 'crew-planning.plan-visit-on-case-opened', on: [CaseOpenedV1] })
export class PlanVisitOnCaseOpened implements Reaction<DataOf<CaseOpenedV1>> {
  react({ companyId, data }: LoggedEvent<DataOf<CaseOpenedV1>>) {
    return new PlanVisit(companyId, data.caseId);
  }
}
