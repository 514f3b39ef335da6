import { DomainEvent } from '#shared-kernel';
import { EnqueueReactions } from './enqueue-reactions.js';
import type { StreamJob } from './job-queue.js';

class Weighed extends DomainEvent<{ grams: number }> {
  static readonly type = 'parcels.weighed.v1';
}

async function jobsFor(...grams: number[]) {
  const jobs: [queue: string, stream: string][] = [];
  const reactions = [
    { name: 'all', instance: { react: () => null } },
    { name: 'heavy', instance: { react: () => null, skips: (data: { grams: number }) => data.grams < 100 } },
    { name: 'call', instance: { perform: async () => null, skips: (data: { grams: number }) => data.grams < 100 } },
    { name: 'off', instance: { perform: async () => null, isOff: true } },
  ];
  const enqueue = new EnqueueReactions(
    { to: () => reactions } as never,
    {
      enqueue: async (queue: string, given: readonly StreamJob[]) =>
        void jobs.push(...given.map(({ stream }): [string, string] => [queue, stream])),
    } as never,
  );
  await enqueue.appended(
    grams.map((weight, n) => ({
      companyId: 'c',
      stream: `parcel:${n}`,
      version: 1,
      event: new Weighed({ grams: weight }),
    })),
  );
  return jobs;
}

it('makes a job for each reaction of a stream, without those that are off and the events that they skip', async () => {
  expect(await jobsFor(50, 500)).toEqual([
    ['all', 'parcel:0'],
    ['all', 'parcel:1'],
    ['heavy', 'parcel:1'],
    ['call', 'parcel:1'],
  ]);
});
