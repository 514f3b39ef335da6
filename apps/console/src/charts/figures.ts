import type { components } from '#client';

export type Statistics = components['schemas']['StatisticsResponse'];

export interface Series {
  readonly name: string;
  /** One value for each column. */
  readonly values: readonly number[];
}

/** More series than this are not told apart by their colours. */
const MAX_SERIES = 6;

/** The days from one to another, both included. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

/** Received tasks of each insurer by day, the busiest insurer first; the smallest ones together. */
export function receivedSeries({ received, insurers, from, to }: Statistics, others: string): Series[] {
  const days = daysBetween(from, to);
  const at = new Map(days.map((day, index) => [day, index]));
  const byInsurer = new Map(insurers.map(({ id, name }) => [id, { name, values: days.map(() => 0) }]));
  for (const { day, insurerId, count } of received) {
    const values = byInsurer.get(insurerId)?.values;
    const index = at.get(day);
    if (values && index !== undefined) values[index] = (values[index] ?? 0) + count;
  }
  const sum = ({ values }: Series) => values.reduce((total, value) => total + value, 0);
  const sorted = [...byInsurer.values()].filter((one) => sum(one) > 0).toSorted((one, two) => sum(two) - sum(one));
  if (sorted.length <= MAX_SERIES) return sorted;
  const small = sorted.slice(MAX_SERIES - 1);
  const together = days.map((_, index) => small.reduce((total, { values }) => total + (values[index] ?? 0), 0));
  return [...sorted.slice(0, MAX_SERIES - 1), { name: others, values: together }];
}

/** A round number at or above the highest value, for the top of an axis. */
export function topOf(values: readonly number[]): number {
  const highest = Math.max(1, ...values);
  const step = 10 ** Math.floor(Math.log10(highest));
  const factor = [1, 2, 5, 10].find((one) => one * step >= highest) ?? 10;
  return factor * step;
}
