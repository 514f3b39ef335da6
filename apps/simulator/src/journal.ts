import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * One JSON object a line, appended before the answer leaves, so that what was received survives a kill of either side.
 * A last line that a kill has torn is cut off when the file is opened again.
 */
export class Journal<Line> {
  readonly #descriptor: number;

  private constructor(
    path: string,
    /** What the file held when it was opened. */
    readonly earlier: readonly Line[],
  ) {
    this.#descriptor = openSync(path, 'a');
  }

  /** @throws SyntaxError for a whole line that is not JSON: that file is not a journal. */
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
