/** Up to this many rows are all drawn. */
const MAX_DRAWN = 120;
/** Rows that are drawn beyond the screen, so that scrolling does not show a gap. */
const BEYOND = 20;

export interface Windowed {
  readonly start: number;
  readonly end: number;
}

/** The rows of a long list that are near the screen. `top` is where the list begins, in pixels from the top of the screen. */
export function windowOf(count: number, rowHeight: number, top: number, screenHeight: number): Windowed {
  if (count <= MAX_DRAWN) return { start: 0, end: count };
  // In steps, so that scrolling by a row does not draw the list again.
  const first = Math.floor(-top / rowHeight / BEYOND) * BEYOND - BEYOND;
  const last = Math.ceil((screenHeight - top) / rowHeight / BEYOND) * BEYOND + BEYOND;
  const start = Math.max(0, Math.min(first, count - BEYOND));
  return { start, end: Math.max(start, Math.min(count, last)) };
}
