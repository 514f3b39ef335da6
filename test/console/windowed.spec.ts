import { windowOf } from '../../apps/console/src/window-of.js';

const ROW = 60;
const SCREEN = 900;

it('draws a short list whole, wherever it is', () => {
  expect(windowOf(50, ROW, 300, SCREEN)).toEqual({ start: 0, end: 50 });
  expect(windowOf(0, ROW, -5000, SCREEN)).toEqual({ start: 0, end: 0 });
});

it.each([0, 1, 61, 1234, 299_000, 600_000, 999_999])(
  'draws of 10,000 rows what is on the screen and little more, scrolled by %d pixels',
  (scrolled) => {
    const { start, end } = windowOf(10_000, ROW, -scrolled, SCREEN);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(10_000);
    expect(end - start).toBeLessThanOrEqual(100);
    expect(start).toBeLessThanOrEqual(Math.min(9_999, Math.floor(scrolled / ROW)));
    expect(end).toBeGreaterThanOrEqual(Math.min(10_000, Math.ceil((scrolled + SCREEN) / ROW)));
  },
);
