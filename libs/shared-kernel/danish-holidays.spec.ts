import Holidays from 'date-holidays';
import { danishHolidays } from './danish-holidays.js';

const library = new Holidays('DK', { languages: ['da'] });

it.each(Array.from({ length: 78 }, (_, index) => 2023 + index))('holidays of %d are those of the library', (year) => {
  const official = library.getHolidays(year).filter(({ type }) => type === 'public');
  const expected = [...new Set(official.map(({ date }) => date.slice(0, 10)))].toSorted();
  const own = danishHolidays(year).filter(({ choice }) => choice === undefined);
  expect([...new Set(own.map(({ day }) => day))]).toEqual(expected);
});

it('the Great Prayer Day was one until 2023, and three days are for the company to choose', () => {
  const names = (year: number) => danishHolidays(year).map(({ da }) => da);
  expect(names(2023)).toContain('Store bededag');
  expect(names(2024)).not.toContain('Store bededag');
  expect(danishHolidays(2026).flatMap(({ day, choice }) => (choice ? [day] : []))).toEqual([
    '2026-06-05',
    '2026-12-24',
    '2026-12-31',
  ]);
});
