import type { FastifyRequest } from 'fastify';
import { Expenses } from './expenses/expenses.js';
import { bookedIn } from './expenses/booked-in.js';
import { Faults } from './faults.js';
import { EventFeed } from './feed/event-feed.js';
import type { FeedEvent } from './feed/event-feed.js';
import { eventOfTask } from './feed/event-of-task.js';
import { feedKey } from './feed/receive-route.js';
import { Gate } from './gate.js';
import type { Journal } from './journal.js';
import { defaultKnobs, knobsPatchSchema } from './knobs.js';
import type { Knobs } from './knobs.js';
import { Offers } from './offers/offers.js';
import { AccessTokens } from './oauth/access-tokens.js';
import { AssertionCheck } from './oauth/assertion.js';
import { Pusher } from './push/pusher.js';
import { RateLimit } from './rate-limit.js';
import { SimulatorRecord } from './record.js';
import type { RecordEntry } from './record.js';
import { Registrations } from './registrations.js';
import { Random } from './tasks/random.js';
import type { ScalepointTask } from './tasks/task-shape.js';

/** The whole state of one simulator, shared by its routes. */
export interface Parts {
  gate: Gate;
  registrations: Registrations;
  record: SimulatorRecord;
  expenses: Expenses;
  offers: Offers;
  faults: Faults;
  limit: RateLimit;
  feed: EventFeed;
  tokens: AccessTokens;
  assertions: AssertionCheck;
  pusher: Pusher;
  random: Random;
  knobs: () => Knobs;
  /** @throws ZodError naming an unknown knob or an invalid value. */
  setKnobs: (patch: Partial<Knobs>) => Knobs;
  resetKnobs: () => Knobs;
  /** Registers the cases of the tasks and publishes them on the tenant's feed. */
  publish: (country: string, tenant: string, tasks: ScalepointTask[], terminationReason?: string) => FeedEvent[];
  /** `http://127.0.0.1:<port>`, once the simulator listens. */
  site: { url: string };
  now: () => Date;
}

interface Settings {
  knobs: Partial<Knobs>;
  seed: string | number;
  now: () => Date;
}

export function assemble(journal: Journal<RecordEntry> | null, { knobs: changed, seed, now }: Settings): Parts {
  let knobs: Knobs = { ...defaultKnobs(), ...knobsPatchSchema.parse(changed) };
  const readKnobs = () => knobs;
  const site = { url: '' };
  const random = new Random(seed);
  const registrations = new Registrations();
  const record = new SimulatorRecord(journal);
  const expenses = new Expenses();
  for (const entry of record.list()) for (const expense of bookedIn(entry)) expenses.restore(expense);
  const offers = new Offers();
  for (const entry of record.list()) offers.restore(entry);
  const faults = new Faults(random);
  const limit = new RateLimit(readKnobs);
  const feed = new EventFeed(now);
  const tokens = new AccessTokens(now);
  const assertions = new AssertionCheck(registrations, () => audiences(site.url), now);
  const callerOf = (request: FastifyRequest) => {
    const client = tokens.holder(request)?.clientId;
    const code = (request.body as { securityToken?: unknown } | null | undefined)?.securityToken;
    return client ? `client ${client}` : typeof code === 'string' ? `token ${code}` : `address ${request.ip}`;
  };
  return {
    gate: new Gate({ faults, limit, record, knobs: readKnobs, now, callerOf }),
    registrations,
    record,
    expenses,
    offers,
    faults,
    limit,
    feed,
    tokens,
    assertions,
    pusher: new Pusher({ registrations, faults, record, random, now, site: () => site.url }),
    random,
    knobs: readKnobs,
    setKnobs: (patch) => (knobs = { ...knobs, ...knobsPatchSchema.parse(patch) }),
    resetKnobs: () => (knobs = { ...defaultKnobs(), ...knobsPatchSchema.parse(changed) }),
    publish: (country, tenant, tasks, terminationReason) =>
      tasks.map((task) => {
        registrations.learnTask(task, null);
        return feed.publish(feedKey(country, tenant), eventOfTask(task, now(), terminationReason));
      }),
    site,
    now,
  };
}

/** Accepted audiences: the token endpoint and the issuer, under both names of this machine. */
function audiences(url: string): string[] {
  return [url, url.replace('127.0.0.1', 'localhost')].flatMap((issuer) => [issuer, `${issuer}/connect/token`]);
}
