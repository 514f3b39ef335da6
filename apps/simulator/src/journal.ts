import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * One JSON object per line, appended before the response is sent, so that the record survives a kill of either side.
 * A last line truncated by a kill is removed when the file is opened again.
 */
export class Journal<Line> {
  readonly #descriptor: number;

  private constructor(
    path: string,
    /** The content of the file when it was opened. */
    readonly earlier: readonly Line[],
  ) {
    this.#descriptor = openSync(path, 'a');
  }

  /** @throws SyntaxError for a complete line that is not JSON: the file is not a journal. */
  static open<Line>(path: string): Journal<Line> {
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path)) return new Journal<Line>(path, []);
    const bytes = readFileSync(path);
    const whole = bytes.lastIndexOf('\n') + 1;
    const lines = bytes.toString('utf8', 0, whole).split('\n').slice(0, -1);
    const earlier = lines.map((line) => JSON.parse(line) as Line);
    truncateSync(path, whole);
    return new Journal(path, earlier);
  }

  append(line: Line): void {
    appendFileSync(this.#descriptor, `${JSON.stringify(line)}\n`);
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}
