import { Injectable } from '@nestjs/common';
import { type DataOf, type LoggedEvent, Reaction } from '#platform/messaging';
import { InsurersMergedV1 } from '#tokens/contracts';
import { MoveAssignmentRules } from '../commands/move-assignment-rules.js';

@Injectable()
@Reaction({ name: 'scalepoint-settings.move-assignment-rules-on-insurers-merged', on: [InsurersMergedV1] })
export class MoveAssignmentRulesOnInsurersMerged implements Reaction<DataOf<InsurersMergedV1>> {
  react({ companyId, data }: LoggedEvent<DataOf<InsurersMergedV1>>) {
    return new MoveAssignmentRules(companyId, data.insurerId, data.keptId);
  }
}
