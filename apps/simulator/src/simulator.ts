import Fastify from 'fastify';
import type { FastifyReply } from 'fastify';
import { ZodError, z } from 'zod';
import { acceptForms } from './bodies.js';
import { controlRoutes } from './control/control-routes.js';
import { Journal } from './journal.js';
import type { Knobs } from './knobs.js';
import { assemble } from './parts.js';
import type { Parts } from './parts.js';
import type { PushReport, PushRequest } from './push/push-request.js';
import type { RecordEntry } from './record.js';
import { Refusal } from './refusal.js';
import type { RegistrationsRequest } from './registrations.js';
import { scalepointRoutes } from './scalepoint-routes.js';

export interface SimulatorOptions extends RegistrationsRequest {
  /** The default 0 picks a free port; always on the loopback address. */
  port?: number;
  knobs?: Partial<Knobs>;
  /** A file that gets one JSON line for every entry of the record; read back at the next start. */
  journalFile?: string;
  /** Seed of faults with a probability and of shuffling. */
  seed?: string | number;
  now?: () => Date;
}

type Shown = 'record' | 'registrations' | 'expenses' | 'offers' | 'faults' | 'feed' | 'publish' | 'knobs' | 'setKnobs';

/** A running simulator, for tests in the same process; `/_control` has the same over HTTP. */
export interface Simulator extends Pick<Parts, Shown> {
  /** `http://127.0.0.1:<port>` */
  url: string;
  /** Sends tasks to a module and returns the report. */
  push: (request: PushRequest) => Promise<PushReport>;
  close: () => Promise<void>;
}

const BODY_LIMIT_BYTES = 40_000_000;

/** Starts a simulator. @throws ZodError naming an invalid option, Refusal for an unusable client key. */
export async function createSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { port = 0, knobs = {}, journalFile, seed = 1, now = () => new Date(), ...registered } = options;
  const journal = journalFile === undefined ? null : Journal.open<RecordEntry>(journalFile);
  const parts = assemble(journal, { knobs, seed, now });
  parts.registrations.register(registered);

  const app = Fastify({ bodyLimit: BODY_LIMIT_BYTES, forceCloseConnections: true });
  app.setErrorHandler(async (error, _request, reply) => answerError(error, reply));
  await acceptForms(app);
  scalepointRoutes(app, parts);
  await app.register(async (scope) => controlRoutes(scope, parts), { prefix: '/_control' });
  parts.site.url = await app.listen({ host: '127.0.0.1', port });

  const { record, registrations, expenses, offers, faults, feed, publish, setKnobs } = parts;
  return {
    url: parts.site.url,
    record,
    registrations,
    expenses,
    offers,
    faults,
    feed,
    publish,
    knobs: parts.knobs,
    setKnobs,
    push: async (request) => parts.pusher.push(request),
    close: async () => {
      await parts.pusher.stop();
      parts.feed.releaseAll();
      await app.close();
      journal?.close();
    },
  };
}

async function answerError(error: unknown, reply: FastifyReply): Promise<FastifyReply> {
  if (error instanceof Refusal) return reply.code(error.status).headers(error.headers).send(error.body);
  if (error instanceof ZodError) {
    return reply.code(400).send({ error: 'invalid-request', detail: z.prettifyError(error) });
  }
  const {
    statusCode = 500,
    code = 'internal-error',
    message,
  } = error as Error & { statusCode?: number; code?: string };
  return reply.code(statusCode).send({ error: code, detail: message });
}
