import { csvLines } from '#platform/http';
import type { StepTimes, TimesFigure } from '../queries/get-step-times.js';

const STEPS = { contact: 'Kontakt', inspection: 'Besigtigelse', offer: 'Tilbud', completion: 'Færdigmelding' } as const;
const HEAD = [
  ...['Gruppe', 'Navn', 'Trin', 'Opgaver', 'Med frist', 'For sent', 'Til tiden %'],
  ...['Median timer', '90 % timer', 'Median arbejdsdage', '90 % arbejdsdage'],
];

/** For Danish spreadsheets: one line for each insurer or employee and step. */
export function stepTimesAsCsv({ all, insurers, employees }: StepTimes): string {
  const rows = [
    ...all.map((one) => line('Alle', '', one)),
    ...insurers.map((one) => line('Forsikringsselskab', one.insurerName, one)),
    ...employees.map((one) => line('Sagsansvarlig', one.name ?? one.employeeId ?? 'Uden sagsansvarlig', one)),
  ];
  return `\uFEFF${csvLines([HEAD, ...rows])}`;
}

function line(group: string, name: string, figure: TimesFigure): string[] {
  const { step, count, withDeadline, late, onTimePercent } = figure;
  const hours = [figure.medianHours, figure.p90Hours].map((value) => String(value).replace('.', ','));
  const days = [figure.medianWorkingDays, figure.p90WorkingDays].map(String);
  const onTime = onTimePercent === null ? '' : String(onTimePercent);
  return [group, name, STEPS[step], ...[count, withDeadline, late].map(String), onTime, ...hours, ...days];
}
