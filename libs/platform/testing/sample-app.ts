import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { CqrsModule } from '#platform/cqrs';
import { MessagingModule, type MessagingOptions } from '#platform/messaging';
import { PersistenceModule } from '#platform/persistence';
import { SampleModule } from './sample-context.js';

export interface SampleOptions {
  readonly fastPath?: boolean;
  readonly modules?: readonly Type[];
  readonly replicaUrl?: string;
}

/** The platform with the sample context. Reactions have few retries by default. */
export async function sampleApp(
  appUrl: string,
  messaging: Partial<MessagingOptions> = {},
  { fastPath = true, modules = [], replicaUrl }: SampleOptions = {},
): Promise<TestingModule> {
  const module = await Test.createTestingModule({
    imports: [
      PersistenceModule.forRoot({ appUrl, replicaUrl, poolSize: 5, fastPath }),
      ...CqrsModule.forRoot(),
      MessagingModule.forRoot({ appUrl, work: false, retryLimit: 1, retryDelay: 1, retryDelayMax: 1, ...messaging }),
      SampleModule,
      ...modules,
    ],
  }).compile();
  module.enableShutdownHooks();
  return module.init();
}
