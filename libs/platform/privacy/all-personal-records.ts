import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { PERSONAL_RECORDS, type PersonalRecords } from './personal-records.js';

/** The personal records of all loaded modules. */
@Injectable()
export class AllPersonalRecords {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  all(): PersonalRecords[] {
    return this.discovery.getProviders().flatMap(({ instance, metatype }) => {
      const isMarked = metatype && this.reflector.get<boolean | undefined>(PERSONAL_RECORDS, metatype);
      return instance && isMarked ? [instance as PersonalRecords] : [];
    });
  }
}
