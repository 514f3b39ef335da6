import { Injectable } from '@nestjs/common';
import { type DataOf, type LoggedEvent, Reaction } from '#platform/messaging';
import { InsurersMergedV1 } from '#tokens/contracts';
import { MoveTextTemplates } from '../commands/move-text-templates.js';

@Injectable()
@Reaction({ name: 'scalepoint-settings.move-text-templates-on-insurers-merged', on: [InsurersMergedV1] })
export class MoveTextTemplatesOnInsurersMerged implements Reaction<DataOf<InsurersMergedV1>> {
  react({ companyId, data }: LoggedEvent<DataOf<InsurersMergedV1>>) {
    return new MoveTextTemplates(companyId, data.insurerId, data.keptId);
  }
}
