import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { AllPersonalRecords, type PersonalRecords } from '#shared-kernel';
import { PERSONAL_RECORDS } from './personal-records.js';

/** The providers of the loaded modules that are marked. */
@Injectable()
export class MarkedPersonalRecords extends AllPersonalRecords {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {
    super();
  }

  all(): PersonalRecords[] {
    return this.discovery.getProviders().flatMap(({ instance, metatype }) => {
      const isMarked = metatype && this.reflector.get<boolean | undefined>(PERSONAL_RECORDS, metatype);
      return instance && isMarked ? [instance as PersonalRecords] : [];
    });
  }
}
