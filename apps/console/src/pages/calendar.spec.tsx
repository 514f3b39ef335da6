import {
  address,
  consoleTests,
  dialog,
  fill,
  fireEvent,
  press,
  problem,
  sampleOf,
  screen,
  waitFor,
  within,
} from '../testing/render';
import { addDays, instantAt, weekNumber, weekOf } from '../calendar-time';
import CalendarPage from './calendar';
import { columnsOf, minuteAt } from './calendar-day';
import type { Visit } from './visit-facts';

const page = consoleTests();
const DAY = '2026-12-02';
const at = (hour: number, day = DAY) => instantAt(day, hour * 60);

function aVisit(id: string, change: Record<string, unknown> = {}): Visit {
  const visit = { id, kind: 'inspection', startsAt: at(9), endsAt: at(10), minutes: 60, employeeId: 'bo', version: 3 };
  return sampleOf<Visit>('VisitResponse', { ...visit, status: 'planned', task: null, ...change });
}

const ID = '01997c00-0000-7000-8000-00000000000';
const employees = [
  sampleOf('EntryResponse', { id: 'bo', name: 'Bo Ørsted' }),
  sampleOf('EntryResponse', { id: 'anna', name: 'Anna Åkjær' }),
];

function open(visits: readonly Visit[], search = `?view=week&day=${DAY}`) {
  page.api.on('GET /v1/visits', { items: visits, next: null });
  page.api.on('GET /v1/directory/{kind}', { items: employees, next: null });
  // A screen for an office: jsdom has none.
  jest.spyOn(window, 'matchMedia').mockImplementation(
    (query) =>
      ({
        matches: !query.includes('max-width'),
        media: query,
        addListener: () => {},
        removeListener: () => {},
        addEventListener: () => {},
        removeEventListener: () => {},
      }) as unknown as MediaQueryList,
  );
  page.open(<CalendarPage />, `/calendar${search}`);
}

afterEach(() => jest.restoreAllMocks());

/** Drags a visit over an element, as the browser would say what lies under the pointer. */
function drag(visit: HTMLElement, target: Element, y = 0) {
  document.elementsFromPoint = () => [visit, target];
  fireEvent.pointerDown(visit, { button: 0, pointerType: 'mouse', clientX: 0, clientY: 0 });
  fireEvent.pointerMove(document, { clientX: 40, clientY: y + 40 });
  fireEvent.pointerUp(document, { clientX: 40, clientY: y });
  fireEvent.click(visit);
}

const cell = (day: string, employee: string) =>
  document.querySelector(`[data-day="${day}"][data-employee="${employee}"]`) as Element;

describe('the calendar', () => {
  it('shows a week from Monday, a row an employee, with what overlaps and what is late', async () => {
    const conflicts = [{ visitId: `${ID}9`, taskId: `${ID}8`, startsAt: at(9), minutes: 60 }];
    open([
      aVisit(`${ID}1`, { conflicts }),
      aVisit(`${ID}2`, { employeeId: null, afterDeadline: true, startsAt: at(12), endsAt: at(13) }),
      aVisit(`${ID}3`, { status: 'cancelled' }),
    ]);
    const bo = await screen.findByRole('button', { name: /Besigtigelse.*02-12-2026 09:00.*Bo Ørsted.*Overlapper 1/ });
    expect(cell(DAY, 'bo').contains(bo)).toBe(true);
    const open1 = screen.getByRole('button', { name: /12:00.*Ikke fordelt.*Efter fristen for besigtigelse/ });
    expect(cell(DAY, '').contains(open1)).toBe(true);
    const [, monday] = screen.getAllByRole('columnheader');
    expect(monday?.textContent).toMatch(/^man.*30.*nov/);
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'Ikke fordelt',
      'Anna Åkjær',
      'Bo Ørsted',
    ]);
    expect(screen.queryByRole('button', { name: /Aflyst/ })).toBeNull();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('Uge 49');
    press('Næste');
    await waitFor(() => expect(address()).toBe(`/calendar?view=week&day=${addDays(DAY, 7)}`));
  });

  it('moves a visit to another day and employee by dragging, at the same time of day', async () => {
    page.api.on('PUT /v1/visits/{id}', aVisit(`${ID}1`, { employeeId: 'anna' }));
    open([aVisit(`${ID}1`)]);
    const visit = await screen.findByRole('button', { name: /Bo Ørsted/ });
    drag(visit, cell('2026-12-04', 'anna'));
    await waitFor(() =>
      expect(page.api.sent('PUT /v1/visits/{id}')).toEqual([
        { employeeId: 'anna', startsAt: at(9, '2026-12-04'), minutes: 60, note: null },
      ]),
    );
    expect(page.api.asked.find(({ method }) => method === 'PUT')?.headers.get('if-match')).toBe('"3"');
    expect(screen.queryByRole('dialog')).toBeNull();
    await screen.findByText('Gemt');
  });

  it('moves a visit to another hour in the view of a day', async () => {
    page.api.on('PUT /v1/visits/{id}', aVisit(`${ID}1`));
    open([aVisit(`${ID}1`)], `?view=day&day=${DAY}`);
    // 112 pixels below 6 o'clock are two hours.
    drag(await screen.findByRole('button', { name: /Bo Ørsted/ }), cell(DAY, ''), 112);
    await waitFor(() =>
      expect(page.api.sent('PUT /v1/visits/{id}')).toEqual([
        { employeeId: null, startsAt: at(8), minutes: 60, note: null },
      ]),
    );
  });

  it('moves nothing by a drag that ends with Escape, or by one who may only read', async () => {
    open([aVisit(`${ID}1`)]);
    const visit = await screen.findByRole('button', { name: /Bo Ørsted/ });
    document.elementsFromPoint = () => [cell('2026-12-04', 'anna')];
    fireEvent.pointerDown(visit, { button: 0, pointerType: 'mouse', clientX: 0, clientY: 0 });
    fireEvent.pointerMove(document, { clientX: 40, clientY: 40 });
    fireEvent.keyDown(document, { key: 'Escape' });
    fireEvent.pointerUp(document, { clientX: 40, clientY: 40 });
    expect(page.api.sent('PUT /v1/visits/{id}')).toEqual([]);
  });

  it('moves a visit by the keyboard in its dialog, and says when another user was first', async () => {
    page.api.on('PUT /v1/visits/{id}', problem(412, 'http.stale-version', 'Posten er ændret, siden du hentede den.'));
    open([aVisit(`${ID}1`, { note: 'Ring først' })]);
    fireEvent.click(await screen.findByRole('button', { name: /Bo Ørsted/ }));
    const asking = await dialog();
    await fill('Note til medarbejderen', 'Ring ved ankomst', asking);
    press('Gem', asking);
    await asking.findByText(/Posten er ændret/);
    expect(page.api.sent('PUT /v1/visits/{id}')).toEqual([
      { employeeId: 'bo', startsAt: at(9), minutes: 60, note: 'Ring ved ankomst' },
    ]);
  });

  it('shows the address of a calendar once, when it is created', async () => {
    const feed = sampleOf<object>('CalendarFeedWithAddressResponse', {
      address: 'https://erp.example/calendar/spc_secret.ics',
    });
    page.api.on('POST /v1/calendar-feeds', feed);
    page.api.on('GET /v1/calendar-feeds', { items: [], next: null });
    open([]);
    fireEvent.click(await screen.findByRole('button', { name: 'Kalenderadresser' }));
    const asking = await dialog();
    await asking.findByText('Der er ingen kalenderadresser endnu.');
    press('Opret adresse', asking);
    await asking.findByText('https://erp.example/calendar/spc_secret.ics');
    expect(page.api.sent('POST /v1/calendar-feeds')).toEqual([{ employeeId: null }]);
    expect(within(document.body).getByText('Kopiér adressen nu. Den vises kun her.')).toBeTruthy();
  });
});

it('weeks begin on Monday and are counted by ISO 8601', () => {
  expect(weekOf('2026-12-06')[0]).toBe('2026-11-30');
  expect(weekOf('2026-11-30')).toHaveLength(7);
  expect(['2026-12-31', '2027-01-01', '2027-01-04', '2024-12-30'].map(weekNumber)).toEqual([53, 53, 1, 1]);
});

it('a Danish clock shows the hour that was chosen, on both sides of the change to summer time', () => {
  expect([instantAt('2027-03-27', 540), instantAt('2027-03-28', 540)]).toEqual([
    '2027-03-27T08:00:00.000Z',
    '2027-03-28T07:00:00.000Z',
  ]);
});

it('a dropped visit begins at a quarter of an hour, within the day', () => {
  expect([minuteAt(0, 6), minuteAt(20, 6), minuteAt(-900, 6), minuteAt(9000, 6)]).toEqual([360, 375, 0, 1425]);
});

it('visits that overlap stand beside each other', () => {
  const visits = [
    aVisit('a'),
    aVisit('b', { startsAt: at(9.5), endsAt: at(11) }),
    aVisit('c', { startsAt: at(11), endsAt: at(12) }),
  ];
  expect([...columnsOf(visits)]).toEqual([
    ['a', [0, 2]],
    ['b', [1, 2]],
    ['c', [0, 1]],
  ]);
});
