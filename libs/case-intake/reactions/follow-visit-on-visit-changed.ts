import { Injectable } from '@nestjs/common';
import { type DataOf, type LoggedEvent, Reaction } from '#platform/messaging';
import { VisitBookedV1, VisitMadeV1, VisitMovedV1 } from '#visits/contracts';
import { FollowInspectionVisit } from '../commands/follow-inspection-visit.js';
import { ReportVisitedInspection } from '../commands/report-visited-inspection.js';

@Injectable()
@Reaction({ name: 'case-intake.follow-visit-on-visit-changed', on: [VisitBookedV1, VisitMovedV1, VisitMadeV1] })
export class FollowVisitOnVisitChanged implements Reaction<DataOf<VisitMadeV1>> {
  react({ companyId, type, data }: LoggedEvent<DataOf<VisitMadeV1>>) {
    if (this.skips(data)) return null;
    const Command = type === VisitMadeV1.type ? ReportVisitedInspection : FollowInspectionVisit;
    return new Command(companyId, data.taskId);
  }

  skips({ kind }: DataOf<VisitMadeV1>): boolean {
    return kind !== 'inspection';
  }
}
