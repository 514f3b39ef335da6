import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { OsUser } from './os-user.js';

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 5_000;
/** Delays before each restart after the server ended unexpectedly. */
const RESTART_DELAYS_MS = [0, 500, 1_000, 2_000, 4_000];
/** After running this long, the server counts as started successfully. */
const STABLE_MS = 60_000;

export interface PostmasterOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly user: OsUser | null;
  /** Resolves when the server is ready. */
  readonly url: string;
  /** Called if the server ended and could not be restarted. */
  readonly onLost: (error: Error) => void;
}

/** The server process: started, restarted if it ends unexpectedly, and stopped with this process. */
export class Postmaster {
  private child: ChildProcess | undefined;
  private complaint = '';
  private tries = 0;
  private readyAt = 0;
  private readonly endWithUs = () => void this.child?.kill('SIGINT');

  constructor(private readonly options: PostmasterOptions) {
    process.once('exit', this.endWithUs);
  }

  async start(): Promise<void> {
    const { command, args, user } = this.options;
    // Its own process group: Ctrl-C in a terminal signals the whole group, and the server must outlive our last query.
    const child = spawn(command, args, { ...user, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
    this.child = child;
    this.complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.complaint = (this.complaint + text).slice(-4000);
    });
    await this.untilReady(child);
    this.readyAt = Date.now();
    if (hasEnded(child)) void this.bringBack(child);
    else child.once('exit', () => void this.bringBack(child));
  }

  /** Crashes the server as `pg_ctl restart -m immediate` does, and waits for its restart. */
  async crash(): Promise<void> {
    await this.ended('SIGQUIT');
    await this.start();
  }

  async stop(): Promise<void> {
    await this.ended('SIGINT');
    process.off('exit', this.endWithUs);
  }

  private async bringBack(lost: ChildProcess): Promise<void> {
    if (this.child !== lost) return;
    say(`The embedded PostgreSQL ended (${lost.signalCode ?? lost.exitCode}) and is started again.\n${this.complaint}`);
    if (Date.now() - this.readyAt > STABLE_MS) this.tries = 0;
    let last = lost;
    while (this.tries < RESTART_DELAYS_MS.length) {
      await pause(RESTART_DELAYS_MS[this.tries]);
      this.tries += 1;
      // Stopped in the meantime.
      if (this.child !== last) return;
      try {
        await this.start();
        return say('The embedded PostgreSQL is back.');
      } catch {
        if (this.child === undefined) return;
        last = this.child;
      }
    }
    this.options.onLost(
      new Error(
        `The embedded PostgreSQL ended and could not be started again in ${RESTART_DELAYS_MS.length} tries. ` +
          `See its messages below, free disk space if the disk is full, and start the product again.\n${this.complaint}`,
      ),
    );
  }

  private async untilReady(child: ChildProcess): Promise<void> {
    const until = Date.now() + START_TIMEOUT_MS;
    for (;;) {
      if (hasEnded(child) || Date.now() > until) {
        child.kill('SIGQUIT');
        throw new Error(`The embedded PostgreSQL did not start.\n${this.complaint}`);
      }
      const client = new Client({ connectionString: this.options.url, connectionTimeoutMillis: 2000 });
      try {
        await client.connect();
        return;
      } catch {
        // Starting or recovering; the loop limits the time.
        await pause(20);
      } finally {
        await client.end().catch(() => undefined);
      }
    }
  }

  /** Set when the server is stopped on purpose, so it is not restarted. */
  private async ended(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (!child || hasEnded(child)) return;
    const gone = new Promise<void>((done) => child.once('exit', () => done()));
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGQUIT'), STOP_TIMEOUT_MS);
    await gone;
    clearTimeout(late);
  }
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function say(text: string): void {
  process.stderr.write(`${text.trim()}\n`);
}
