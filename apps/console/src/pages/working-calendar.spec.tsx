import { choose, consoleTests, fill, fireEvent, press, sampleOf, screen } from '../testing/render';
import { WorkingCalendar } from './working-calendar';

const page = consoleTests();

const week = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '07:00', to: '15:00' }));
const closings = [{ from: '2027-07-12', to: '2027-07-30', name: 'Industriferie' }];
const CALENDAR = sampleOf<{ version: number }>('CalendarResponse', {
  ...{ week, closings, daysOff: ['christmas-eve'] },
  warnBefore: { count: 1, unit: 'working-days' },
  version: 3,
});
const holidays = [
  { day: '2026-04-03', name: 'Langfredag', choice: null },
  { day: '2026-06-05', name: 'Grundlovsdag', choice: 'constitution-day' },
  { day: '2026-12-24', name: 'Juleaftensdag', choice: 'christmas-eve' },
];

it('working days are those of the week, with closings, days off and a warning', async () => {
  page.api
    .on('GET /v1/calendar', CALENDAR)
    .on('GET /v1/calendar/holidays', { items: holidays, next: null })
    .on('PUT /v1/calendar', ({ body }) => ({ ...CALENDAR, ...(body as object), version: 4 }));
  page.open(<WorkingCalendar />);
  await screen.findByText(/Langfredag 03-04-2026/);
  fireEvent.click(await screen.findByLabelText('Grundlovsdag'));
  fireEvent.click(await screen.findByLabelText('Arbejder fredag'));
  fireEvent.click(await screen.findByLabelText('Arbejder lørdag'));
  await fill('lørdag til', '12:30');
  await fill('Varsel, antal', '4');
  await choose('Varsel tælles i', 'arbejdstimer');
  press('Gem');
  await screen.findByText('Gemt');
  expect(page.api.sent('PUT /v1/calendar')).toEqual([
    {
      week: [...week.slice(0, 4), { weekday: 6, from: '07:00', to: '12:30' }],
      daysOff: ['constitution-day', 'christmas-eve'],
      closings,
      warnBefore: { count: 4, unit: 'working-hours' },
    },
  ]);
});
