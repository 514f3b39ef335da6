import { duration } from '../../apps/console/src/charts/duration.js';
import { daysBetween, receivedSeries, type Statistics, topOf } from '../../apps/console/src/charts/figures.js';

it.each([
  [0, '< 1 m', '< 1 m'],
  [45, '45 m', '45 m'],
  [200, '3 t 20 m', '3 h 20 m'],
  [120, '2 t', '2 h'],
  [47 * 60 + 5, '47 t 5 m', '47 h 5 m'],
  [52 * 60, '2 d 4 t', '2 d 4 h'],
  [48 * 60, '2 d', '2 d'],
])('%i minutes are shown as a reader compares them', (minutes, da, en) => {
  expect([duration(minutes, 'da'), duration(minutes, 'en')]).toEqual([da, en]);
});

it('received tasks have a column for every day, and small insurers are one series', () => {
  const insurers = Array.from({ length: 8 }, (_, index) => ({ id: `${index}`, name: `Selskab ${index}` }));
  const received = insurers.flatMap(({ id }, index) => [
    { day: '2026-11-24', insurerId: id, status: 'accepted' as const, count: 10 - index },
    { day: '2026-11-24', insurerId: id, status: 'closed' as const, count: 1 },
  ]);
  const of = { insurers, received, from: '2026-11-23', to: '2026-11-25' } as unknown as Statistics;
  const series = receivedSeries(of, 'Øvrige');
  expect(series.map(({ name }) => name)).toEqual([
    'Selskab 0',
    'Selskab 1',
    'Selskab 2',
    'Selskab 3',
    'Selskab 4',
    'Øvrige',
  ]);
  expect(series[0]?.values).toEqual([0, 11, 0]);
  expect(series[5]?.values).toEqual([0, 6 + 5 + 4, 0]);
});

it('days go over the end of a month and summer time', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toEqual(['2026-10-24', '2026-10-25', '2026-10-26']);
  expect(daysBetween('2026-02-28', '2026-03-01')).toEqual(['2026-02-28', '2026-03-01']);
});

it.each([
  [0, 1],
  [3, 5],
  [12, 20],
  [51, 100],
  [148_320, 200_000],
])('the axis for %d ends at %d', (highest, top) => {
  expect(topOf([highest])).toBe(top);
});
