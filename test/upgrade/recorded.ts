import { readFileSync } from 'node:fs';

/** What is kept of the last release; `npm run release:record` replaces it at each release. */
export const RECORDED = {
  /** Schema as that release created it. */
  schema: 'test/upgrade/last-release.sql',
  /** Every row, as a backup of that release. */
  rows: 'test/upgrade/last-release.gz',
  /** What it answered, and what was left to do. */
  facts: 'test/upgrade/last-release.json',
} as const;

export interface RecordedAnswer {
  readonly path: string;
  readonly body: object;
}

export interface LastRelease {
  readonly version: string;
  /** In their order. */
  readonly migrations: readonly string[];
  /** Version of the job queue's schema. */
  readonly jobQueue: number;
  /** Commit to build that release from, for `npm run proof:rolling`. */
  readonly commit: string;
  readonly answers: readonly RecordedAnswer[];
  /** A reader's place in the event feed; all events behind it were recorded later. */
  readonly feedPlace: string;
  /** Accepted, with its reactions still waiting. */
  readonly waitingTask: { readonly scalepointTaskId: string; readonly message: object; readonly answer: object };
  readonly webhookId: string;
}

/** Not a secret: it encrypts the codes of the recorded sample companies only. */
export const RECORDED_KEYS = `release:${Buffer.alloc(32, 'recorded release').toString('base64')}`;
export const RECORDED_OPERATOR = 'operator-of-the-recorded-release-0';

export function lastRelease(): LastRelease {
  return JSON.parse(readFileSync(RECORDED.facts, 'utf8')) as LastRelease;
}
