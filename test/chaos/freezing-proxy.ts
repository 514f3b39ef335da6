import { createServer, connect, type Server, type Socket } from 'node:net';
import { once } from 'node:events';

/**
 * A proxy between the product and its database that freezes connections as a firewall or a failover does: silently.
 * Frozen connections stay open on both sides and transfer nothing; new ones work.
 */
export class FreezingProxy {
  /** How much later every byte arrives, in both directions: a slow network or database. */
  delayMs = 0;
  /** New connections are not answered: the server is cut off. */
  isCutOff = false;
  private readonly open = new Set<{ readonly client: Socket; readonly server: Socket; frozen: boolean }>();

  private constructor(
    private readonly listener: Server,
    private readonly target: URL,
  ) {
    listener.on('connection', (client) => this.lead(client));
  }

  static async before(url: string): Promise<FreezingProxy> {
    const listener = createServer();
    listener.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    return new FreezingProxy(listener, new URL(url));
  }

  /** URL of the same database through the proxy. */
  url(url: string): string {
    const through = new URL(url);
    through.hostname = '127.0.0.1';
    through.port = String((this.listener.address() as { port: number }).port);
    return through.toString();
  }

  /** @returns the number of frozen connections */
  freeze(): number {
    let count = 0;
    for (const pair of this.open) {
      if (pair.frozen) continue;
      pair.frozen = true;
      count += 1;
      for (const socket of [pair.client, pair.server]) socket.pause().removeAllListeners('data');
    }
    return count;
  }

  /** Ends the frozen connections on both sides, as TCP keepalive does after a while. */
  endFrozen(): void {
    for (const pair of this.open) {
      if (!pair.frozen) continue;
      this.open.delete(pair);
      for (const socket of [pair.client, pair.server]) socket.destroy();
    }
  }

  async close(): Promise<void> {
    for (const { client, server } of this.open) for (const socket of [client, server]) socket.destroy();
    this.listener.close();
    await once(this.listener, 'close');
  }

  private lead(client: Socket): void {
    const server = connect({ host: this.target.hostname, port: Number(this.target.port), allowHalfOpen: true });
    const pair = { client, server, frozen: false };
    this.open.add(pair);
    if (this.isCutOff) pair.frozen = true;
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      from.setNoDelay(true);
      const late = new Late();
      from.on('data', (chunk) => late.run(this.delayMs, () => void (pair.frozen || to.destroyed || to.write(chunk))));
      from.on('error', () => undefined);
      from.on('close', () => {
        // A frozen connection must not notice that the other side has closed.
        if (pair.frozen) return;
        this.open.delete(pair);
        to.destroy();
      });
    }
  }
}

/** Runs work later, in the order in which it came. */
class Late {
  private readonly waiting: { readonly at: number; readonly work: () => void }[] = [];

  run(delayMs: number, work: () => void): void {
    if (delayMs === 0 && this.waiting.length === 0) return work();
    this.waiting.push({ at: performance.now() + delayMs, work });
    if (this.waiting.length === 1) this.wait();
  }

  private wait(): void {
    const [next] = this.waiting;
    if (!next) return;
    setTimeout(
      () => {
        this.waiting.shift();
        next.work();
        this.wait();
      },
      Math.max(0, next.at - performance.now()),
    );
  }
}
