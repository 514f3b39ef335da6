import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import type { JetStreamClient, JetStreamManager } from '@nats-io/jetstream';
import type * as NatsPackage from '@nats-io/transport-node';
import type { NatsConnection, NodeConnectionOptions } from '@nats-io/transport-node';
import { Config, type NatsSettings } from '#platform/config';
import type { OutgoingEvent, Place } from '../domain/bridge-log.js';
import { EventPublisher, type Published, type PublisherSession, PublishingStopped } from '../domain/event-publisher.js';
import { SUBJECTS, subjectsOf } from '../domain/subject.js';

const CONNECT_MS = 5_000;
const MAX_ACK_MS = 10_000;
/** For how long NATS refuses an id that it has stored; beyond that, asking it for its last event does. */
const DUPLICATE_WINDOW_SECONDS = 7_200;
const NANOSECONDS = 1e9;
const PLACE = 'Scalepoint-Place';
const NO_MESSAGE = 10_037;
const NO_STREAM = 10_059;
const WRONG_LAST_SEQUENCE = 10_071;

/** NATS JetStream. Its packages are loaded when the first session opens. */
@Injectable()
export class NatsPublisher extends EventPublisher {
  private readonly settings: NatsSettings | null;

  constructor(config: Config) {
    super();
    this.settings = config.nats;
  }

  get isOn(): boolean {
    return this.settings !== null;
  }

  /** Looks without changing anything. @returns whether the stream exists */
  async look(): Promise<boolean> {
    const { settings } = this;
    if (!settings) throw new Error('NATS_URL is not set');
    const { connection, manager } = await connected(settings);
    try {
      return (await stoppedBy('no-stream', () => sequenceOf(manager, settings.stream))) !== null;
    } finally {
      await connection.close();
    }
  }

  async open(): Promise<PublisherSession> {
    const { settings } = this;
    if (!settings) throw new Error('NATS_URL is not set');
    const { connection, manager, client, headers } = await connected(settings);
    try {
      const lastSequence = await stoppedBy('no-stream', () => streamOf(manager, settings));
      return new NatsSession(connection, manager, client, headers, settings.stream, lastSequence);
    } catch (error) {
      await connection.close();
      throw error;
    }
  }
}

async function connected(settings: NatsSettings) {
  const [nats, jetstream] = await Promise.all([import('@nats-io/transport-node'), import('@nats-io/jetstream')]);
  const connection = await stoppedBy('unreachable', () => nats.connect(optionsOf(settings, nats)));
  // Its faults are those of the calls that were waiting.
  void connection.closed();
  try {
    const manager = await stoppedBy('no-jetstream', () =>
      jetstream.jetstreamManager(connection, { timeout: CONNECT_MS }),
    );
    const client = jetstream.jetstream(connection, { timeout: MAX_ACK_MS });
    return { connection, manager, client, headers: nats.headers };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

class NatsSession implements PublisherSession {
  constructor(
    private readonly connection: NatsConnection,
    private readonly manager: JetStreamManager,
    private readonly client: JetStreamClient,
    private readonly headers: typeof NatsPackage.headers,
    private readonly stream: string,
    private lastSequence: number,
  ) {}

  async lastPlaceOf(companyId: string): Promise<Place | null> {
    const message = await stoppedBy('unreadable', async () => {
      try {
        return await this.manager.streams.getMessage(this.stream, { last_by_subj: subjectsOf(companyId) });
      } catch (error) {
        if (codeOf(error) === NO_MESSAGE) return null;
        throw error;
      }
    });
    if (!message) return null;
    const [era, xid, position] = message.header.get(PLACE).split('.').map(Number);
    if (era === undefined || xid === undefined || position === undefined || Number.isNaN(position)) {
      throw new PublishingStopped('foreign-message', new Error(`Message ${message.seq} of ${this.stream} is not ours`));
    }
    return { era, xid, position };
  }

  /**
   * Sent without waiting for each other. Every message names the sequence before its own, so that nothing is stored behind a gap
   * and nothing of a process that has lost its lease.
   */
  async publish(events: readonly OutgoingEvent[]): Promise<Published> {
    const before = this.lastSequence;
    const sent = events.map(({ id, subject, body, place }, index) => {
      const headers = this.headers();
      headers.set(PLACE, `${place.era}.${place.xid}.${place.position}`);
      headers.set('content-type', 'application/cloudevents+json; charset=utf-8');
      const expect = { streamName: this.stream, lastSequence: before + index };
      return this.client.publish(subject, body, { msgID: id, headers, expect, timeout: MAX_ACK_MS });
    });
    const acknowledged = await stoppedBy('not-acknowledged', async () => {
      const results = await Promise.allSettled(sent);
      const failed = results.find((result) => result.status === 'rejected');
      if (failed) throw failed.reason;
      return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    });
    const known = acknowledged.filter(({ duplicate }) => duplicate).length;
    this.lastSequence = acknowledged.at(-1)?.seq ?? before;
    return { stored: acknowledged.length - known, known };
  }

  async close(): Promise<void> {
    await this.connection.close();
  }
}

function optionsOf(settings: NatsSettings, nats: typeof NatsPackage): NodeConnectionOptions {
  const { servers, credsFile, caFile, certFile, keyFile } = settings;
  const isTls = caFile !== null || certFile !== null || servers.some((server) => server.startsWith('tls:'));
  return {
    servers: [...servers],
    name: 'scalepoint-module',
    timeout: CONNECT_MS,
    // Messages that were not acknowledged must not be sent again by the library: a new session asks first.
    reconnect: false,
    ...(credsFile && { authenticator: nats.credsAuthenticator(readFileSync(credsFile)) }),
    ...(isTls && {
      tls: { ...(caFile && { caFile }), ...(certFile && { certFile }), ...(keyFile && { keyFile }) },
    }),
  };
}

/** Creates the stream if there is none; an existing one is the operator's, and stays as it is. @returns its last sequence */
async function streamOf(manager: JetStreamManager, { stream, replicas }: NatsSettings): Promise<number> {
  const known = await sequenceOf(manager, stream);
  if (known !== null) return known;
  const made = await manager.streams.add({
    name: stream,
    subjects: [SUBJECTS],
    num_replicas: replicas,
    duplicate_window: DUPLICATE_WINDOW_SECONDS * NANOSECONDS,
  });
  return made.state.last_seq;
}

/** Null if there is no such stream. */
async function sequenceOf(manager: JetStreamManager, stream: string): Promise<number | null> {
  try {
    return (await manager.streams.info(stream)).state.last_seq;
  } catch (error) {
    if (codeOf(error) === NO_STREAM) return null;
    throw error;
  }
}

async function stoppedBy<T>(reason: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PublishingStopped) throw error;
    throw new PublishingStopped(codeOf(error) === WRONG_LAST_SEQUENCE ? 'other-publisher' : reason, error);
  }
}

/** The code of JetStream's API. */
function codeOf(error: unknown): number | null {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'number' ? code : null;
}
