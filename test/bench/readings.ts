/** One measured value of one round. */
export interface Reading {
  readonly name: string;
  readonly value: number;
  readonly unit: '/s' | 'ms' | 'MB' | 'kB';
}

/** One measurement; run once per round, in turn with the others. */
export interface Measurement {
  readonly name: string;
  run(round: number): Promise<Reading[]>;
}

export interface Figure {
  readonly name: string;
  readonly unit: Reading['unit'];
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Runs all measurements in rounds, so that other load on the machine affects them equally. */
export async function interleaved(measurements: readonly Measurement[], rounds: number): Promise<Figure[]> {
  const values = new Map<string, { unit: Reading['unit']; values: number[] }>();
  for (let round = 1; round <= rounds; round += 1) {
    for (const measurement of measurements) {
      process.stderr.write(`round ${round} of ${rounds}: ${measurement.name}\n`);
      for (const { name, value, unit } of await measurement.run(round)) {
        const known = values.get(name) ?? { unit, values: [] };
        known.values.push(value);
        values.set(name, known);
      }
    }
  }
  return [...values].map(([name, { unit, values: all }]) => {
    const sorted = all.toSorted((a, b) => a - b);
    return { name, unit, median: medianOf(sorted), min: sorted[0] ?? NaN, max: sorted.at(-1) ?? NaN };
  });
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

export interface Ratio {
  readonly name: string;
  readonly of: string;
  readonly to: string;
  /** Targets for ratios. */
  readonly target: number;
  /** Targets for upper limits. */
  readonly atMost?: true;
}

export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, unit, median, min, max }) => [
    name,
    `${shown(median)} ${unit}`,
    `${shown(min)}–${shown(max)}`,
  ]);
  return aligned([['', 'median', 'min–max'], ...rows]);
}

export function ratios(figures: readonly Figure[], wanted: readonly Ratio[]): string {
  const medianOfFigure = new Map(figures.map(({ name, median }) => [name, median]));
  const rows = wanted.flatMap(({ name, of, to, target, atMost }) => {
    const [above, below] = [medianOfFigure.get(of), medianOfFigure.get(to)];
    if (above === undefined || below === undefined) return [];
    const ratio = above / below;
    const met = atMost ? ratio <= target : ratio >= target;
    return [[name, ratio.toFixed(2), `${atMost ? '≤' : '≥'} ${target.toFixed(2)}`, met ? 'met' : 'missed']];
  });
  return rows.length === 0 ? '' : aligned([['ratio of medians', '', 'target', ''], ...rows]);
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('   '),
    )
    .join('\n');
}
