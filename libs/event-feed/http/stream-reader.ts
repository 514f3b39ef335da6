import { Readable } from 'node:stream';
import { cloudEvent, comparePlaces, type FeedEvent, type FeedPlace } from '#platform/events';
import { placeToken } from './cloud-event.dto.js';

/** Longest time that a timer can be set to. */
const LONGEST_TIMER_MS = 2_147_483_647;
const RECONNECT_AFTER_MS = 3_000;

/** One open stream of server-sent events: bytes for a connection, and the place in the feed that it has reached. */
export class StreamReader extends Readable {
  private wanted: (() => void) | null = null;
  private told: FeedPlace;
  private finished = false;
  /** What was waiting at the last heartbeat. */
  private waiting = Infinity;

  constructor(
    readonly companyId: string,
    public place: FeedPlace,
    private readonly types: ReadonlySet<string> | null,
    expiresInMs: number,
  ) {
    super({ highWaterMark: 256 * 1024 });
    this.told = place;
    // The place at once, so that a reader that is cut off before its first event goes on from here.
    this.push(`retry: ${RECONNECT_AFTER_MS}\nid: ${placeToken(place)}\n\n`);
    const expiry = setTimeout(() => this.finish(), Math.min(expiresInMs, LONGEST_TIMER_MS));
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

  /** Ends in an orderly way; what was pushed is still sent. */
  finish(): void {
    if (this.ended) return;
    this.finished = true;
    this.push(null);
  }

  /** Passes on what is behind its place. Returns false when the connection has more to send than it should. */
  tell(events: readonly FeedEvent[]): boolean {
    let flows = this.flows;
    for (const event of events) {
      if (this.ended) return true;
      if (comparePlaces(event.place, this.place) <= 0) continue;
      this.place = event.place;
      if (this.types && !this.types.has(event.type)) continue;
      this.told = event.place;
      flows = this.push(
        `id: ${placeToken(event.place)}\ndata: ${JSON.stringify(cloudEvent(this.companyId, event))}\n\n`,
      );
    }
    return flows;
  }

  /** Resolves when the connection has room again, or is gone. */
  async room(): Promise<void> {
    if (this.flows || this.ended) return;
    await new Promise<void>((resolve) => (this.wanted = resolve));
  }

  /** Keeps the connection alive. Whoever has taken nothing since the last one is cut off, and may come back. */
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
