import type { MeasuringPoint, ReportRoom } from '../../contracts/index.js';
import { isDry } from '../../domain/missing.js';
import { danishNumber, shortDate, UNITS } from './danish-words.js';
import { ACCENT, BAD, GOOD, LINE, MUTED, type Sheet } from './sheet.js';

const PLOT = { height: 96, left: 34, bottom: 18 };
const STEPS = 4;

/** Each measuring point with its curve down to the target. */
export function printDrying(sheet: Sheet, points: readonly MeasuringPoint[], rooms: readonly ReportRoom[]): void {
  for (const point of points) {
    const { name, material, unit, target, readings } = point;
    sheet.need(PLOT.height + 62);
    const top = sheet.y + 4;
    const room = rooms.find(({ id }) => id === point.roomId)?.name;
    sheet.text([room, name].filter(Boolean).join(', '), sheet.left, top, { size: 10.5, bold: true, width: 350 });
    const dry = isDry(point);
    const state = readings.length === 0 ? 'Ikke målt' : dry ? 'Tør' : 'Ikke tør endnu';
    const colour = readings.length === 0 ? MUTED : dry ? GOOD : BAD;
    sheet.text(state, sheet.right - 130, top, { size: 10, bold: true, colour, width: 130, align: 'right' });
    const facts = [material, `mål højst ${danishNumber(target)} ${UNITS[unit]}`].filter(Boolean).join(' · ');
    sheet.text(facts, sheet.left, top + 15, { size: 8.5, colour: MUTED });
    sheet.space(6);
    const inOrder = readings.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
    if (inOrder.length > 0) plot(sheet, { ...point, readings: inOrder });
    sheet.space(10);
  }
}

function plot(sheet: Sheet, { readings, target }: MeasuringPoint): void {
  const { pdf } = sheet;
  const [x0, x1] = [sheet.left + PLOT.left, sheet.right - 30];
  const [y0, y1] = [sheet.y + 6, sheet.y + 6 + PLOT.height];
  const values = readings.map(({ value }) => Number(value));
  const goal = Number(target);
  const [lowest, highest] = [Math.min(...values, goal), Math.max(...values, goal)];
  // Not from zero: the way down to the target is what matters.
  const step = roundStep(Math.max(highest - lowest, highest / 10) / (STEPS - 1));
  const low = Math.max(0, Math.floor((lowest - step / 2) / step) * step);
  const high = Math.ceil((highest + step / 4) / step) * step;
  const times = readings.map(({ at }) => Date.parse(at));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const xOf = (time: number) =>
    last === first ? (x0 + x1) / 2 : x0 + 12 + ((time - first) / (last - first)) * (x1 - x0 - 24);
  const yOf = (value: number) => y1 - ((value - low) / (high - low)) * (y1 - y0);
  for (let value = low; value <= high + step / 2; value += step) {
    const y = yOf(value);
    pdf.moveTo(x0, y).lineTo(x1, y).lineWidth(0.5).strokeColor(LINE).stroke();
    const words = danishNumber(String(Number(value.toFixed(2))));
    sheet.text(words, sheet.left, y - 4.5, { size: 7.5, colour: MUTED, width: PLOT.left - 8, align: 'right' });
  }
  pdf
    .moveTo(x0, yOf(goal))
    .lineTo(x1, yOf(goal))
    .lineWidth(1.1)
    .dash(4, { space: 3 })
    .strokeColor(GOOD)
    .stroke()
    .undash();
  sheet.text('Mål', x1 + 5, yOf(goal) - 5, { size: 7.5, bold: true, colour: GOOD, width: 28 });
  for (const [at, value] of values.entries()) {
    const [x, y] = [xOf(times[at] ?? 0), yOf(value)];
    if (at === 0) pdf.moveTo(x, y);
    else pdf.lineTo(x, y);
  }
  pdf.lineWidth(1.6).lineJoin('round').strokeColor(ACCENT).stroke();
  let free = -Infinity;
  for (const [at, value] of values.entries()) {
    const [x, y] = [xOf(times[at] ?? 0), yOf(value)];
    pdf.circle(x, y, 2.6).fillColor(ACCENT).fill();
    // A label that would run into the one before it is left out.
    if (x < free) continue;
    free = x + 34;
    const label = { size: 7.5, width: 40, align: 'center' } as const;
    sheet.text(danishNumber(readings[at]?.value ?? ''), x - 20, value <= goal ? y + 4 : y - 13, {
      ...label,
      bold: true,
    });
    sheet.text(shortDate(readings[at]?.at ?? ''), x - 20, y1 + 5, { ...label, colour: MUTED });
  }
  sheet.y = y1 + PLOT.bottom;
}

/** A step of 1, 2 or 5 times a power of ten. */
function roundStep(about: number): number {
  if (about <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(about));
  return power * ([1, 2, 5, 10].find((one) => one * power >= about) ?? 10);
}
