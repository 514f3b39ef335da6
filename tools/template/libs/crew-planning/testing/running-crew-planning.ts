import { Test, type TestingModule } from '@nestjs/testing';
import { CqrsModule } from '#platform/cqrs';
import { MessagingModule } from '#platform/messaging';
import { PersistenceModule } from '#platform/persistence';
import { CrewPlanningModule } from '../crew-planning.module.js';

/** What the context needs of the product: the platform, and nothing else. Its reactions run when a test says so. */
export const platformFor = (appUrl: string) => [
  PersistenceModule.forRoot({ appUrl, poolSize: 5 }),
  ...CqrsModule.forRoot(),
  MessagingModule.forRoot({ appUrl, work: false, retryLimit: 1, retryDelay: 1, retryDelayMax: 1 }),
];

export async function runningCrewPlanning(appUrl: string): Promise<TestingModule> {
  const module = await Test.createTestingModule({ imports: [...platformFor(appUrl), CrewPlanningModule] }).compile();
  return module.init();
}
