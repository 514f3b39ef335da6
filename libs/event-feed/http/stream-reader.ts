import { Readable } from 'node:stream';
import { cloudEvent, comparePlaces, type FeedEvent, type FeedPlace } from '#platform/events';
import { placeToken } from './cloud-event.dto.js';

/** The maximum delay of a timer. */
const MAX_TIMER_MS = 2_147_483_647;
const RECONNECT_AFTER_MS = 3_000;
/** Small events are written together. What one write contains beyond that would not count as waiting in the stream. */
const MAX_CHUNK_BYTES = 64 * 1024;

/** One open stream of server-sent events: writes to its connection, and tracks its place in the feed. */
export class StreamReader extends Readable {
  private wanted: (() => void) | null = null;
  private told: FeedPlace;
  private finished = false;
  /** Bytes that were unsent at the last heartbeat. */
  private waiting = Infinity;

  constructor(
    readonly companyId: string,
    public place: FeedPlace,
    private readonly types: ReadonlySet<string> | null,
    expiresInMs: number,
  ) {
    super({ highWaterMark: 256 * 1024 });
    this.told = place;
    // Send the place first, so that a client that disconnects before its first event resumes here.
    this.push(`retry: ${RECONNECT_AFTER_MS}\nid: ${placeToken(place)}\n\n`);
    const expiry = setTimeout(() => this.finish(), Math.min(expiresInMs, MAX_TIMER_MS));
    expiry.unref();
    this.once('close', () => {
      clearTimeout(expiry);
      this.wanted?.();
    });
  }

  override _read(): void {
    this.wanted?.();
    this.wanted = null;
  }

  get ended(): boolean {
    return this.destroyed || this.finished;
  }

  /** Ends the stream; pending bytes are still sent. */
  finish(): void {
    if (this.ended) return;
    this.finished = true;
    this.push(null);
  }

  /** Sends events behind its place. Returns false if the connection is saturated. */
  tell(events: readonly FeedEvent[]): boolean {
    if (this.ended) return true;
    let waiting: Buffer[] = [];
    let bytes = 0;
    for (const event of events) {
      if (comparePlaces(event.place, this.place) <= 0) continue;
      this.place = event.place;
      if (this.types && !this.types.has(event.type)) continue;
      this.told = event.place;
      const frame = frameOf(this.companyId, event);
      waiting.push(frame);
      bytes += frame.length;
      if (bytes < MAX_CHUNK_BYTES) continue;
      this.push(Buffer.concat(waiting));
      [waiting, bytes] = [[], 0];
    }
    if (waiting.length > 0) this.push(Buffer.concat(waiting));
    return this.flows;
  }

  /** Resolves when the connection can take more, or is closed. */
  async room(): Promise<void> {
    if (this.flows || this.ended) return;
    await new Promise<void>((resolve) => (this.wanted = resolve));
  }

  /**
   * Keeps the connection alive. Aborts it if the client has read nothing since the last heartbeat; it may reconnect.
   */
  beat(): void {
    if (this.ended) return;
    if (!this.flows && this.readableLength >= this.waiting) {
      this.destroy();
      return;
    }
    const moved = comparePlaces(this.place, this.told) > 0;
    this.told = this.place;
    this.push(moved ? `id: ${placeToken(this.place)}\n\n` : ': still here\n\n');
    this.waiting = this.flows ? Infinity : this.readableLength;
  }

  private get flows(): boolean {
    return this.readableLength < this.readableHighWaterMark;
  }
}

const frames = new WeakMap<FeedEvent, Buffer>();

/** The event as all readers of its company get it, written once for all of them. */
function frameOf(companyId: string, event: FeedEvent): Buffer {
  const known = frames.get(event);
  if (known) return known;
  const frame = Buffer.from(
    `id: ${placeToken(event.place)}\ndata: ${JSON.stringify(cloudEvent(companyId, event))}\n\n`,
  );
  frames.set(event, frame);
  return frame;
}
