import { addDays, type FieldRefusal } from '#shared-kernel';
import type { CompanyCalendarChoices } from '../contracts/index.js';
import { UnusableCalendar } from './settings-errors.js';

/** Days of one closing; a company that is closed for longer has no deadlines to count. */
export const MAX_CLOSING_DAYS = 92;

/** @throws UnusableCalendar with all faults */
export function assertUsableCalendar(choices: CompanyCalendarChoices): void {
  const faults = [...weekFaults(choices), ...closingFaults(choices)];
  if (faults.length > 0) throw new UnusableCalendar(faults);
}

function weekFaults({ week }: CompanyCalendarChoices): FieldRefusal[] {
  const weekdays = week.map(({ weekday }) => weekday);
  return week.flatMap(({ weekday, from, to }, index) => {
    const faults: FieldRefusal[] = [];
    if (weekdays.indexOf(weekday) < index) {
      faults.push({
        pointer: `/week/${index}/weekday`,
        code: 'settings.doubled-weekday',
        da: 'Ugedagen står der to gange. Slet den ene.',
        en: 'The day of the week is there twice. Delete one.',
      });
    }
    if (from >= to) {
      faults.push({
        pointer: `/week/${index}/to`,
        code: 'settings.hours-end-too-early',
        da: 'Arbejdsdagen skal slutte senere end den begynder. Ret et af klokkeslættene.',
        en: 'The working day must end later than it begins. Change one of the times.',
      });
    }
    return faults;
  });
}

function closingFaults({ closings }: CompanyCalendarChoices): FieldRefusal[] {
  return closings.flatMap(({ from, to }, index): FieldRefusal[] => {
    if (from <= to && to <= addDays(from, MAX_CLOSING_DAYS - 1)) return [];
    const pointer = `/closings/${index}/to`;
    if (from > to) {
      return [
        {
          pointer,
          code: 'settings.closing-ends-too-early',
          da: 'Den sidste lukkedag ligger før den første. Ret en af datoerne.',
          en: 'The last day of the closing is before the first. Change one of the dates.',
        },
      ];
    }
    return [
      {
        pointer,
        code: 'settings.closing-too-long',
        da: `Der kan højst lukkes i ${MAX_CLOSING_DAYS} dage ad gangen. Ret den sidste dag.`,
        en: `A closing has at most ${MAX_CLOSING_DAYS} days. Change its last day.`,
      },
    ];
  });
}
