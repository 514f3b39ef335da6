import { Injectable } from '@nestjs/common';
import { type DataOf, type LoggedEvent, Reaction } from '#platform/messaging';
import { ModuleActivatedV1 } from '#subscription/contracts';
import { SeedInsurers } from '../commands/seed-insurers.js';

@Injectable()
@Reaction({ name: 'tokens.seed-insurers-on-module-activated', on: [ModuleActivatedV1] })
export class SeedInsurersOnModuleActivated implements Reaction<DataOf<ModuleActivatedV1>> {
  react({ companyId }: LoggedEvent<DataOf<ModuleActivatedV1>>) {
    return new SeedInsurers(companyId);
  }
}
